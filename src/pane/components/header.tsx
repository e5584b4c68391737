import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useState, type ComponentType } from "react";
import type { MoreMenuProps } from "./more-menu";
import { useWords } from "./words-context";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Fetched when it is wanted, as menus weigh as much as a quarter of the pane and few reviews need one. */
const loadMenu = () => import(/* webpackChunkName: "more-menu" */ "./more-menu");

export function Header(props: MoreMenuProps) {
  const styles = useStyles();
  const { menu } = useWords();
  const [LoadedMenu, setLoadedMenu] = useState<ComponentType<MoreMenuProps>>();
  const load = () =>
    void loadMenu().then(
      ({ MoreMenu }) => setLoadedMenu(() => MoreMenu),
      () => undefined, // the next click tries again
    );
  return (
    <header className={styles.header}>
      <span className={styles.name}>Second Look</span>
      {LoadedMenu === undefined ? (
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={menu.more}
          aria-haspopup="menu"
          aria-expanded={false}
          onClick={load}
        />
      ) : (
        <LoadedMenu {...props} />
      )}
    </header>
  );
}
