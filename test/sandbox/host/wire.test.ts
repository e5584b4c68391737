import fc from "fast-check";
import { parseRequest } from "../../../src/sandbox/host/wire";

const REQUEST = { _messageType: 0, _actionType: 0, _actionName: "ExecuteMethod", _conversationId: "c", _data: {} };

test("takes a message of office.js", () => {
  const text = JSON.stringify({ ...REQUEST, _correlationId: 3 });
  const data = {};
  expect(parseRequest(text)).toEqual({ action: 0, name: "ExecuteMethod", conversation: "c", correlation: 3, data });
});

test.each([
  ["a response", JSON.stringify({ ...REQUEST, _messageType: 1 })],
  ["no name", JSON.stringify({ ...REQUEST, _actionName: undefined })],
  ["no conversation", JSON.stringify({ ...REQUEST, _conversationId: 5 })],
  ["no action", JSON.stringify({ ...REQUEST, _actionType: "0" })],
  ["not JSON", "hello"],
  ["a list", "[]"],
  ["null", "null"],
  ["an object that is no text", REQUEST],
])("leaves others alone: %s", (_, message) => {
  expect(parseRequest(message)).toBeUndefined();
});

test("never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (message) => void parseRequest(message)));
});
