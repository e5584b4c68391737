import type { EmailAddress } from "../model/draft";
import type { Organisation } from "../model/finding";
import { domainOf } from "./address";
import { registrableDomain } from "./domains";
import { isWebmail } from "./webmail";

/** Who receives: the registrable domain, or the whole address where strangers share a domain. */
export function organisationOf(address: EmailAddress): Organisation {
  const domain = domainOf(address);
  // The one place that makes organisations: an address proves that there is one.
  return (isWebmail(domain) ? address : registrableDomain(domain)) as Organisation;
}
