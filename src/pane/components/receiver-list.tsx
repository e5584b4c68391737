import { Badge, Button, Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Receiver } from "../../core/recipients/receivers";
import { shortened } from "../shown-text";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

/** People who are listed without being asked for. */
const SHOWN_AT_ONCE = 3;
/** From how many people on the list can be searched. */
const FILTERED_FROM = 11;

const NOBODY: ReadonlySet<Receiver> = new Set();

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
  toggle: {
    alignSelf: "flex-start",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  onlyNew: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface ReceiverListProps {
  readonly receivers: readonly Receiver[];
  /** Who came after the others had been checked. */
  readonly added?: ReadonlySet<Receiver>;
}

/** Who it is about, new ones first: a few at once, many behind a button, with ways to see fewer. */
export function ReceiverList({ receivers, added = NOBODY }: ReceiverListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [filter, setFilter] = useState("");
  const [onlyNew, setOnlyNew] = useState(false);
  const isLong = receivers.length > SHOWN_AT_ONCE;
  const newOnes = receivers.filter((receiver) => added.has(receiver));
  const isNarrowed = onlyNew && newOnes.length > 0;
  const inOrder = isNarrowed ? newOnes : [...newOnes, ...receivers.filter((receiver) => !added.has(receiver))];
  const shown = inOrder.filter(({ name, address = "" }) => `${name} ${address}`.toLowerCase().includes(filter));
  const visible = !isLong || isOpen ? shown : inOrder.slice(0, 2);
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
      {isFiltered && newOnes.length > 0 && (
        <Checkbox
          className={styles.onlyNew}
          checked={onlyNew}
          label={words.list.onlyNew(newOnes.length)}
          onChange={(_, { checked }) => setOnlyNew(checked === true)}
        />
      )}
      <ul id={id} className={`${styles.list} ${shared.quiet}`} tabIndex={isFiltered ? 0 : undefined}>
        {visible.map((receiver, index) => (
          <li key={index} className={styles.person}>
            <Person receiver={receiver} />
            {added.has(receiver) && (
              <>
                {" "}
                <Badge size="small" appearance="tint">
                  {words.list.isNew}
                </Badge>
              </>
            )}
          </li>
        ))}
        {visible.length === 0 && <li>{words.list.noMatch}</li>}
      </ul>
      {isFiltered && (filter !== "" || isNarrowed) && (
        <p role="status" className={shared.quiet}>
          {words.list.shown(shown.length, receivers.length)}
        </p>
      )}
      {isLong && (
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(shared.quietButton, styles.toggle)}
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

function Person({ receiver }: { readonly receiver: Receiver }) {
  const styles = useStyles();
  const { name, address } = receiver;
  const isNamed = hasName(receiver);
  return (
    <>
      {isNamed && <bdi>{shortened(name)}</bdi>}
      {isNamed && address !== undefined && " "}
      {address !== undefined && <bdi className={isNamed ? styles.address : undefined}>{shortened(address)}</bdi>}
    </>
  );
}

/** Outlook gives the address as the name of somebody whom it does not know. */
export function hasName({ name, address }: Receiver): boolean {
  return name !== "" && name.toLowerCase() !== address;
}
