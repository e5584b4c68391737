import { type CallFault, type Faults, faultOf, NO_FAULTS } from "../../../src/sandbox/host/faults";

test.each<[Partial<Faults>, string, CallFault["kind"]]>([
  [{}, "body.getAsync", "none"],
  [{ attachmentContent: "slow" }, "getAttachmentContentAsync", "slow"],
  [{ attachmentContent: "empty" }, "getAttachmentContentAsync", "empty"],
  [{ attachmentContent: "failing" }, "getAttachmentsAsync", "none"],
  [{ sessionStore: "failing" }, "sessionData.getAsync", "failing"],
  [{ sessionStore: "full" }, "sessionData.setAsync", "full"],
  [{ sessionStore: "full" }, "sessionData.getAllAsync", "none"],
  [{ failingMethod: "body.getAsync" }, "body.getAsync", "failing"],
  [{ failingMethod: "body.getAsync" }, "subject.getAsync", "none"],
  [{ silentMethod: "sessionData.setAsync", sessionStore: "failing" }, "sessionData.setAsync", "silent"],
])("%j: %s", (faults, method, expected) => {
  expect(faultOf({ ...NO_FAULTS, ...faults }, method).kind).toBe(expected);
});
