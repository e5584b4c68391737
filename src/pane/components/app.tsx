import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../i18n/languages";
import type { PaneWords } from "../../i18n/pane/words";
import { chooseLanguage } from "../chosen-language";
import { loadWords } from "../load-words";
import type { OpenedBy } from "../opened-by";
import type { ReviewSession } from "../state";
import { useTheme } from "../theme";
import { ErrorBoundary } from "./error-boundary";
import { Header } from "./header";
import { MessagePage } from "./message-page";
import { Reading } from "./reading";
import { ReviewPage } from "./review-page";
import { useWords, WordsContext } from "./words-context";

const useStyles = makeStyles({
  app: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Where the pane was opened: on a draft, on a mail that is not being written, or outside of Outlook. */
export type Place =
  | (OpenedBy & { readonly kind: "draft"; readonly session: ReviewSession })
  | { readonly kind: "read" }
  | { readonly kind: "outside" };

interface AppProps {
  readonly place: Place;
  readonly words: PaneWords;
}

export function App({ place, words: firstWords }: AppProps) {
  const styles = useStyles();
  const theme = useTheme();
  const [words, setWords] = useState(firstWords);
  const [isAbout, setIsAbout] = useState(false);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const choose = (language: Language) => {
    chooseLanguage(language);
    void loadWords(language).then(setWords, () => undefined); // the present language stays
  };
  const { about, states } = words;
  return (
    <FluentProvider theme={theme}>
      <WordsContext.Provider value={words}>
        <div className={styles.app}>
          <Header
            onAbout={() => setIsAbout(true)}
            onLanguage={choose}
            {...(place.kind === "draft" ? { onLookAgain: () => void place.session.look() } : {})}
          />
          <main>
            <ErrorBoundary fallback={<MessagePage title={states.crashed} paragraphs={[states.crashedWhy]} />}>
              {isAbout ? (
                <MessagePage
                  title={about.title}
                  paragraphs={about.paragraphs}
                  action={{ label: about.back, run: () => setIsAbout(false) }}
                />
              ) : (
                <PlacePage place={place} words={words} />
              )}
            </ErrorBoundary>
          </main>
        </div>
      </WordsContext.Provider>
    </FluentProvider>
  );
}

function PlacePage({ place, words: { states } }: AppProps) {
  if (place.kind === "draft") return <DraftPage {...place} />;
  return place.kind === "read" ? (
    <MessagePage title={states.readMode} paragraphs={[states.readModeWhy, states.readModeHow]} />
  ) : (
    <MessagePage title={states.notOutlook} paragraphs={[states.notOutlookWhy]} />
  );
}

interface DraftPageProps extends OpenedBy {
  readonly session: ReviewSession;
}

function DraftPage({ session, isFromSend, isUnchecked }: DraftPageProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { states } = useWords();
  if (state.isCrashed) {
    const action = { label: states.tryAgain, run: () => void session.look() };
    return <MessagePage title={states.crashed} paragraphs={[states.crashedWhy]} action={action} />;
  }
  if (state.reviewed === undefined) return <Reading files={state.reading} />;
  const opened = { isFromSend, isUnchecked };
  return <ReviewPage reviewed={state.reviewed} state={state} session={session} opened={opened} />;
}
