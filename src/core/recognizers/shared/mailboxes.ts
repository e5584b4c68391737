/** Mailboxes of a department or a machine belong to nobody. */
const ROLES =
  /^(?:info|informatie|information|sales|verkoop|vertrieb|vente|ventes|ventas|support|helpdesk|service|servicedesk|klantenservice|kundenservice|kundendienst|serviceclient|contact|kontakt|contacto|office|kantoor|buero|bureau|mail|post|postmaster|hostmaster|webmaster|admin|administratie|administration|administrator|noreply|no-reply|no_reply|donotreply|do-not-reply|newsletter|nieuwsbrief|marketing|press|presse|pers|hr|jobs|careers|vacatures|bewerbung|recrutement|billing|invoices?|facturen|facturatie|rechnung(?:en)?|buchhaltung|comptabilite|accounts|accounting|finance|orders?|bestellingen|bestellung|commandes?|privacy|datenschutz|gdpr|avg|dpo|security|abuse|legal|receptie|reception|rezeption|empfang|accueil|team|hello|hallo|hi|bonjour|welcome|events?|feedback|help|inkoop|purchasing|einkauf|achats|planning|magazijn|logistiek|logistics|versand|export|import|zentrale|redactie|redaktion|webshop|shop|reservations?|booking|bookings|notifications?|alerts?|mailer-daemon)$/i;

/** Is it a department's or a machine's, or in the place of somebody's? */
export function isNobodys(local: string, domain: string): boolean {
  return ROLES.test(local) || isPlaceholder(local, domain) || (/^\d{6,}$/.test(local) && MEETING_ROOM.test(domain));
}

/** Video systems dial a meeting by its number at these. */
const MEETING_ROOM = /(?:^|\.)(?:webex\.com|zoomcrc\.com|bjn\.vc|pexip\.me)$/i;

function isPlaceholder(local: string, domain: string): boolean {
  return (
    /^(?:your|you|user|username|name|firstname|first\.last|firstname\.lastname|voornaam\.achternaam|vorname\.nachname|prenom\.nom|jouw|uw|ihr|votre|x+|abc|someone|example|test)$/i.test(
      local,
    ) && /^(?:example|domain|company|bedrijf|firma|entreprise|yourcompany|email|mail)\./i.test(domain)
  );
}
