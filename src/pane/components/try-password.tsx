import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Attachment } from "../../core/model/draft";
import type { PaneWords } from "../../i18n/pane/words";
import { isolated, withoutMarks } from "../shown-text";
import type { ReviewSession } from "../state";
import { Disclosure } from "./disclosure";
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

/** Whether the password that somebody is going to give opens the file. It is stored nowhere. */
export function TryPassword({ file, session }: TryPasswordProps) {
  const shared = useSharedStyles();
  const { card } = useWords();
  return (
    <div role="group" aria-label={withoutMarks(card.passwordOf(isolated(file.name)))} className={shared.stack}>
      <Disclosure label={card.tryPassword}>
        {(close) => <PasswordForm file={file} session={session} onClose={close} />}
      </Disclosure>
    </div>
  );
}

/** Undefined: no answer to what stands in the field. */
type Answer = "trying" | "opens" | "opens-not" | "unknown" | undefined;

function PasswordForm({ file, session, onClose }: TryPasswordProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { card } = useWords();
  const id = useId();
  const [password, setPassword] = useState("");
  const [answer, setAnswer] = useState<Answer>();
  const turn = useRef(0);
  const change = (value: string) => {
    turn.current++; // what is still being tried is another password now
    setPassword(value);
    setAnswer(undefined);
  };
  const submit = async () => {
    const mine = ++turn.current;
    setAnswer("trying");
    const isOpen = await session.opens(file.id, password);
    if (mine === turn.current) setAnswer(isOpen === undefined ? "unknown" : isOpen ? "opens" : "opens-not");
  };
  const isReady = password !== "" && answer !== "trying";
  return (
    <div className={shared.stack} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <form
        className={shared.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void submit();
        }}
      >
        <Input
          autoFocus
          type="password"
          autoComplete="off"
          className={styles.password}
          aria-label={withoutMarks(card.passwordOf(isolated(file.name)))}
          aria-describedby={id}
          aria-invalid={answer === "opens-not"}
          maxLength={LONGEST_PASSWORD}
          value={password}
          onChange={(_, { value }) => change(value)}
        />
        <Button type="submit" disabledFocusable={!isReady}>
          {card.try}
        </Button>
      </form>
      <p id={id} role="status" className={shared.quiet}>
        {answer !== undefined && <Sentence text={answerWords(answer, isolated(file.name), card)} />}
      </p>
    </div>
  );
}

function answerWords(answer: NonNullable<Answer>, name: string, card: PaneWords["card"]): string {
  switch (answer) {
    case "trying":
      return card.fixing;
    case "opens":
      return card.opens(name);
    case "opens-not":
      return card.opensNot(name);
    case "unknown":
      return card.opensUnknown(name);
  }
}
