// Takes the place of the file that Camunda ships, so its shortcuts are repeated here.
const chosen = /(?:^|; )simdesk-language=(fr|nl|de|en)/.exec(document.cookie);
if (chosen) {
  // Whoever chose a language on our pages meets it here too.
  Object.defineProperty(navigator, "languages", { get: () => [chosen[1]] });
}

export default {
  app: { name: "Tasks", vendor: "SIM Desk" },
  locales: { availableLocales: ["en", "de", "fr", "nl"], fallbackLocale: "en" },
  customScripts: ["scripts/sign-in", "scripts/forget-draft", "scripts/form-messages"],
  shortcuts: {
    claimTask: {
      key: "ctrl+alt+c",
      description: "claims the currently selected task",
    },
    focusFilter: {
      key: "ctrl+shift+f",
      description: "set the focus to the first filter in the list",
    },
    focusList: {
      key: "ctrl+alt+l",
      description: "sets the focus to the first task in the list",
    },
    focusForm: {
      key: "ctrl+alt+f",
      description: "sets the focus to the first input field in a task form",
    },
    startProcess: {
      key: "ctrl+alt+p",
      description: "opens the start process modal dialog",
    },
  },
};
