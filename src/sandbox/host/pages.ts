import { AddinFrame, type FrameOptions } from "./frame";
import { EventRuntime } from "./runtime";
import type { Theme } from "./settings";
import { THEME_COLORS } from "./theme";
import type { EventName } from "./wire";

/** What a page needs besides its place. `initializationContext`: what the dialog hands to the pane. */
export type PageOptions = (
  kind: FrameOptions["kind"],
  initializationContext: string,
) => Omit<FrameOptions, "kind" | "container" | "onRegister" | "url">;

/** The pages of the add-in that are open: at most one pane, and a hidden one that runs event handlers. */
export class AddinPages {
  /** Put this where the pane should show. */
  readonly paneHost = document.createElement("div");
  readonly runtime: EventRuntime;
  private pane: AddinFrame | undefined;

  constructor(
    runtimeUrl: () => string,
    private readonly options: PageOptions,
    private readonly theme: () => Theme,
  ) {
    const host = document.createElement("div");
    host.hidden = true;
    document.body.append(host);
    this.runtime = new EventRuntime(() => this.open("runtime", runtimeUrl(), host, ""));
  }

  openPane(url: string, initializationContext: string): void {
    this.closePane();
    this.pane = this.open("pane", url, this.paneHost, initializationContext);
  }

  closePane(): void {
    this.pane?.close();
    this.pane = undefined;
  }

  /** Tells every page that listens; returns which did. */
  fire(name: EventName, payload: unknown): readonly FrameOptions["kind"][] {
    return this.frames()
      .filter((frame) => frame.fire(name, payload))
      .map(({ kind }) => kind);
  }

  fireTheme(): void {
    this.fire("officeThemeChanged", [JSON.stringify(THEME_COLORS[this.theme()])]);
  }

  private frames(): readonly AddinFrame[] {
    return [this.pane, this.runtime.current].filter((frame) => frame !== undefined);
  }

  private open(kind: FrameOptions["kind"], url: string, container: HTMLElement, context: string): AddinFrame {
    return new AddinFrame({
      ...this.options(kind, context),
      kind,
      url,
      container,
      onRegister: (name) => {
        // Without this a page would not know the theme that it opens in: office.js of npm has no `officeTheme` here.
        if (name === "officeThemeChanged") this.fireTheme();
      },
    });
  }
}
