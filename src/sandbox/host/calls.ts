import { type CallFault, type Faults, faultOf } from "./faults";
import { detail, type EventLog } from "./log";
import { type MethodAnswer, type MethodContext, METHODS } from "./methods";
import { ERROR, type Fields } from "./wire";

/** What a call needs besides its parameters. */
export interface CallContext extends MethodContext {
  readonly frame: "pane" | "runtime";
  readonly faults: Faults;
  /** Milliseconds added to every answer. */
  readonly latency: number;
  readonly log: EventLog;
}

/** Answers a mailbox call, or lets it fail as the switches say. */
export async function answerCall(dispatchId: number, parameters: Fields, context: CallContext): Promise<unknown> {
  const method = METHODS.get(dispatchId);
  const { log, frame } = context;
  if (method === undefined) {
    log.add("warning", `Unknown method ${dispatchId}`, { frame, sent: detail(parameters) });
    return refused(ERROR.internalFormatError);
  }
  const fault = faultOf(context.faults, method.name);
  const started = performance.now();
  await delay(context.latency + (fault.kind === "slow" ? fault.delay : 0));
  if (fault.kind === "silent") {
    log.add("call", `${method.name} (never answered)`, { frame, sent: detail(parameters) });
    return new Promise<never>(() => undefined);
  }
  const answer = spoilt(fault) ?? method.run(parameters, context);
  const took = Math.round(performance.now() - started);
  if (method.name !== "telemetry") {
    const text = fault.kind === "none" ? method.name : `${method.name} (${fault.kind})`;
    log.add("call", text, { frame, took, sent: detail(parameters), answered: detail(answer) });
  }
  return answer;
}

/** The answer that a fault puts in the place of the real one. */
function spoilt(fault: CallFault): MethodAnswer | undefined {
  switch (fault.kind) {
    case "failing":
      return refused(ERROR.internalServerError);
    case "full":
      return refused(ERROR.sessionDataTooLarge);
    case "empty":
      return { error: false, data: { content: "", format: "base64" } };
    default:
      return undefined;
  }
}

function refused(errorCode: number): MethodAnswer {
  return { error: true, errorCode };
}

function delay(milliseconds: number): Promise<void> | undefined {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined;
}
