import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Receiver } from "../../core/recipients/receivers";
import { shortened } from "../shown-text";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

/** People who are listed without being asked for. */
const SHOWN_AT_ONCE = 3;
/** From how many people on the list can be searched. */
const FILTERED_FROM = 11;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "220px",
    overflowY: "auto",
  },
  person: { paddingBlock: "2px", overflowWrap: "anywhere" },
  address: { color: tokens.colorNeutralForeground2 },
  toggle: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Who it is about: a few at once, many behind a button with a search field. */
export function ReceiverList({ receivers }: { readonly receivers: readonly Receiver[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [filter, setFilter] = useState("");
  const isLong = receivers.length > SHOWN_AT_ONCE;
  const shown = receivers.filter(({ name, address = "" }) => `${name} ${address}`.toLowerCase().includes(filter));
  const visible = !isLong || isOpen ? shown : receivers.slice(0, 2);
  const isFiltered = isOpen && receivers.length >= FILTERED_FROM;
  return (
    <div className={shared.stack}>
      {isFiltered && (
        <Input
          size="small"
          aria-label={words.list.filter}
          placeholder={words.list.filter}
          onChange={(_, { value }) => setFilter(value.trim().toLowerCase())}
        />
      )}
      <ul id={id} className={`${styles.list} ${shared.quiet}`} tabIndex={isFiltered ? 0 : undefined}>
        {visible.map((receiver, index) => (
          <li key={index} className={styles.person}>
            <Person receiver={receiver} />
          </li>
        ))}
        {visible.length === 0 && <li>{words.list.noMatch}</li>}
      </ul>
      {isFiltered && filter !== "" && (
        <p role="status" className={shared.quiet}>
          {words.list.shown(shown.length, receivers.length)}
        </p>
      )}
      {isLong && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.list.hideAll : words.list.showAll(receivers.length)}
        </Button>
      )}
    </div>
  );
}

function Person({ receiver: { name, address } }: { readonly receiver: Receiver }) {
  const styles = useStyles();
  const hasName = name !== "" && name.toLowerCase() !== address;
  return (
    <>
      {hasName && <bdi>{shortened(name)}</bdi>}
      {hasName && address !== undefined && " "}
      {address !== undefined && <bdi className={hasName ? styles.address : undefined}>{shortened(address)}</bdi>}
    </>
  );
}
