import { Button, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Attachment } from "../../core/model/draft";
import { isolated, withoutMarks } from "../shown-text";
import type { ReviewSession } from "../state";
import { Sentence } from "./sentence";
import { useSharedStyles } from "./shared-styles";
import { useWords } from "./words-context";

/** UTF-16 units of a password: Office takes 255. */
const LONGEST_PASSWORD = 255;

const useStyles = makeStyles({
  password: { flexGrow: 1, flexBasis: "140px", minWidth: "140px" },
});

interface TryPasswordProps {
  readonly file: Pick<Attachment, "id" | "name">;
  readonly session: Pick<ReviewSession, "opens">;
}

/** Whether the password that somebody is going to give opens the file. It is kept nowhere. */
export function TryPassword({ file, session }: TryPasswordProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { card } = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [password, setPassword] = useState("");
  const [result, setResult] = useState<"trying" | boolean>();
  const name = isolated(file.name);
  const change = (value: string) => {
    setPassword(value);
    setResult(undefined);
  };
  const submit = async () => {
    setResult("trying");
    setResult(await session.opens(file.id, password));
  };
  return (
    <>
      <div className={shared.row}>
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(shared.quietButton, shared.flush)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setIsOpen(!isOpen);
            change("");
          }}
        >
          {card.tryPassword}
        </Button>
      </div>
      {isOpen && (
        <div id={id} className={shared.stack}>
          <form
            className={shared.row}
            onSubmit={(event) => {
              event.preventDefault();
              if (password !== "" && result !== "trying") void submit();
            }}
          >
            <Input
              autoFocus
              type="password"
              autoComplete="off"
              className={styles.password}
              aria-label={withoutMarks(card.passwordOf(name))}
              readOnly={result === "trying"}
              maxLength={LONGEST_PASSWORD}
              value={password}
              onChange={(_, { value }) => change(value)}
            />
            <Button type="submit" disabled={password === "" || result === "trying"}>
              {card.try}
            </Button>
          </form>
          <p role="status" className={shared.quiet}>
            {result === "trying" && card.fixing}
            {result === true && <Sentence text={card.opens(name)} />}
            {result === false && <Sentence text={card.opensNot(name)} />}
          </p>
        </div>
      )}
    </>
  );
}
