import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useSharedStyles } from "./shared-styles";

interface DisclosureProps {
  readonly label: string;
  readonly startsOpen?: boolean;
  /** What stands in front of the button, in its row. */
  readonly beside?: ReactNode;
  /** What is shown on request; `close` hides it again. */
  readonly children: (close: () => void) => ReactNode;
}

/** A quiet button that shows something below it. */
export function Disclosure({ label, startsOpen = false, beside, children }: DisclosureProps) {
  const shared = useSharedStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <>
      <div className={shared.row}>
        {beside}
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(shared.quietButton, shared.flush)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {label}
        </Button>
      </div>
      <div id={id} className={isOpen ? shared.stack : undefined}>
        {isOpen && children(() => setIsOpen(false))}
      </div>
    </>
  );
}
