import "@testing-library/jest-dom";

// What Fluent asks of a browser and jsdom does not have.
class NoResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

const noMediaMatches = (query: string) => ({
  media: query,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

Object.defineProperty(window, "matchMedia", { value: noMediaMatches, writable: true });
Object.defineProperty(window, "ResizeObserver", { value: NoResizeObserver, writable: true });
if (!("mark" in performance)) Object.defineProperty(performance, "mark", { value: () => undefined });
