/** An add-in of a few lines, to try the emulated Outlook alone. */

const page = (script: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Tiny</title>` +
  `<script src="/msajax-shim.js"></script><script src="/office-js/office.js"></script>` +
  `<script src="/${script}"></script></head><body></body></html>`;

/** `call("body.getAsync", "html")` gives the value, or the error's code and name. */
const TASKPANE = `
  window.events = [];
  window.call = (path, ...args) =>
    new Promise((resolve) => {
      const names = path.split(".");
      const method = names.pop();
      const root = names[0] === "roamingSettings" ? Office.context : Office.context.mailbox.item;
      const target = names.reduce((object, name) => object[name], root);
      target[method](...args, (result) =>
        resolve(result.status === "succeeded" ? result.value : { code: result.error.code, name: result.error.name }),
      );
    });
  Office.onReady((info) => {
    window.info = info;
    document.body.textContent = "ready";
  });
`;

/** The subject says what the send handler completes with, as JSON; "never" leaves it hanging. */
const COMMANDS = `
  Office.onReady(() => {});
  function onMessageSend(event) {
    Office.context.mailbox.item.subject.getAsync((result) => {
      if (result.value !== "never") event.completed(JSON.parse(result.value));
    });
  }
  Office.actions.associate("onMessageSend", onMessageSend);
  Office.actions.associate("onAppointmentSend", onMessageSend);
  const noted = (event) =>
    Office.context.mailbox.item.sessionData.setAsync(event.type, JSON.stringify(event), () => event.completed());
  for (const name of ["onNewMessageCompose", "onMessageCompose", "onMessageFromChanged", "onMessageRecipientsChanged",
    "onMessageAttachmentsChanged", "onNewAppointmentOrganizer", "onAppointmentAttendeesChanged"])
    Office.actions.associate(name, noted);
`;

/** By path: type and content. */
export const TINY_ADDIN: Readonly<Record<string, readonly [type: string, content: string]>> = {
  "/taskpane.html": ["text/html", page("taskpane.js")],
  "/taskpane.js": ["text/javascript", TASKPANE],
  "/commands.html": ["text/html", page("commands.js")],
  "/commands.js": ["text/javascript", COMMANDS],
};
