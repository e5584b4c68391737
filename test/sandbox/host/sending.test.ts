import type { HandlerResult, SendMode } from "../../../src/sandbox/host/send-mode";
import { Sending } from "../../../src/sandbox/host/sending";

const STOP: HandlerResult = { kind: "completed", options: { allowEvent: false, commandId: "pane" } };
const ALLOW: HandlerResult = { kind: "completed", options: { allowEvent: true } };

/** Sending with handlers that answer one after the other, as the test says. */
function sending(results: readonly (Promise<HandlerResult> | undefined)[], mode: SendMode = "promptUser") {
  const queue = [...results];
  const actions: (string | undefined)[] = [];
  const subject = new Sending({
    mode: () => mode,
    mailboxMinor: () => 15,
    slowAfter: () => 20,
    check: () => queue.shift(),
    takeAction: ({ commandId }) => actions.push(commandId),
    changed: () => undefined,
  });
  return { subject, actions };
}

/** A handler that answers when it is told to. */
function handler() {
  let answer: (result: HandlerResult) => void = () => undefined;
  const result = new Promise<HandlerResult>((resolve) => (answer = resolve));
  return { result, answer };
}

test("sends what is allowed, and what no add-in checks", async () => {
  const { subject } = sending([Promise.resolve(ALLOW), undefined]);
  expect(await subject.press()).toEqual({ status: "sent", by: "allowed" });
  subject.reset();
  expect(await subject.press()).toEqual({ status: "sent", by: "unchecked" });
});

test("asks, and goes on as the person chooses", async () => {
  const { subject, actions } = sending([STOP, STOP, STOP].map((result) => Promise.resolve(result)));
  expect(await subject.press()).toMatchObject({ status: "asking", dialog: { reason: "review" } });
  expect(subject.choose("tryLater")).toMatchObject({ status: "asking" });
  expect(subject.choose("takeAction")).toEqual({ status: "stopped", by: "takeAction" });
  expect(actions).toEqual(["pane"]);
  await subject.press();
  expect(subject.choose("dontSend")).toEqual({ status: "stopped", by: "dontSend" });
  await subject.press();
  expect(subject.choose("sendAnyway")).toEqual({ status: "sent", by: "anyway" });
  expect(subject.choose("dontSend")).toEqual({ status: "sent", by: "anyway" });
});

test("waits for a slow handler, unless the person does not", async () => {
  const first = handler();
  const { subject } = sending([first.result]);
  const pressed = subject.press();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(subject.state).toMatchObject({ status: "asking", dialog: { reason: "slow" } });
  first.answer(ALLOW);
  expect(await pressed).toEqual({ status: "sent", by: "allowed" });

  const second = handler();
  const impatient = sending([second.result]).subject;
  const given = impatient.press();
  await new Promise((resolve) => setTimeout(resolve, 40));
  impatient.choose("dontSend");
  second.answer(ALLOW);
  expect(await given).toEqual({ status: "stopped", by: "dontSend" });
  expect(impatient.state).toEqual({ status: "stopped", by: "dontSend" });
});

test("an answer for a mail that is no longer open changes nothing", async () => {
  const late = handler();
  const { subject } = sending([late.result]);
  const pressed = subject.press();
  subject.reset();
  late.answer(ALLOW);
  expect(await pressed).toEqual({ status: "editing" });
  await late.result;
  expect(subject.state).toEqual({ status: "editing" });
});

test("a mail that left while the connection broke waits in the outbox", async () => {
  const { subject } = sending([Promise.resolve({ kind: "connectionLost" })]);
  await subject.press();
  expect(subject.choose("sendAnyway")).toEqual({ status: "outbox" });
});
