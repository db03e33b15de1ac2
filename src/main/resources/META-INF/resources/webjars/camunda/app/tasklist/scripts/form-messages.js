// The form engine says what is wrong with an answer in English alone. Its words are put into the reader's language in
// the text nodes themselves: the engine keeps hold of those nodes, and replacing what is around them would break it.
const LANGUAGE = (navigator.languages[0] ?? navigator.language ?? "en").slice(0, 2);

const MESSAGES = {
  fr: [
    [/^Field is required\.$/, "Ce champ est obligatoire."],
    [/^Field must match pattern .*$/, "Cette réponse n’a pas la forme attendue."],
    [/^Field must have minimum value of (.*)\.$/, "Au moins $1."],
    [/^Field must have maximum value of (.*)\.$/, "Au plus $1."],
    [/^Field must have minimum length of (.*)\.$/, "Au moins $1 caractères."],
    [/^Field must have maximum length of (.*)\.$/, "Au plus $1 caractères."],
    [/^Field must be a valid email\.$/, "Une adresse e-mail valable, s’il vous plaît."],
    [/^Field must be a valid  international phone number\..*$/, "Un numéro de téléphone international, par exemple +32492123456."],
    [/^Select$/, "Choisir"],
    [/^Search$/, "Chercher"],
    [/^No results$/, "Aucun résultat"],
  ],
  nl: [
    [/^Field is required\.$/, "Dit veld is verplicht."],
    [/^Field must match pattern .*$/, "Dit antwoord heeft niet de verwachte vorm."],
    [/^Field must have minimum value of (.*)\.$/, "Minstens $1."],
    [/^Field must have maximum value of (.*)\.$/, "Hoogstens $1."],
    [/^Field must have minimum length of (.*)\.$/, "Minstens $1 tekens."],
    [/^Field must have maximum length of (.*)\.$/, "Hoogstens $1 tekens."],
    [/^Field must be a valid email\.$/, "Een geldig e-mailadres, alstublieft."],
    [/^Field must be a valid  international phone number\..*$/, "Een internationaal telefoonnummer, bijvoorbeeld +32492123456."],
    [/^Select$/, "Kiezen"],
    [/^Search$/, "Zoeken"],
    [/^No results$/, "Geen resultaten"],
  ],
  de: [
    [/^Field is required\.$/, "Dieses Feld ist erforderlich."],
    [/^Field must match pattern .*$/, "Diese Antwort hat nicht die erwartete Form."],
    [/^Field must have minimum value of (.*)\.$/, "Mindestens $1."],
    [/^Field must have maximum value of (.*)\.$/, "Höchstens $1."],
    [/^Field must have minimum length of (.*)\.$/, "Mindestens $1 Zeichen."],
    [/^Field must have maximum length of (.*)\.$/, "Höchstens $1 Zeichen."],
    [/^Field must be a valid email\.$/, "Bitte eine gültige E-Mail-Adresse."],
    [/^Field must be a valid  international phone number\..*$/, "Eine internationale Rufnummer, zum Beispiel +32492123456."],
    [/^Select$/, "Auswählen"],
    [/^Search$/, "Suchen"],
    [/^No results$/, "Keine Ergebnisse"],
  ],
  en: [
    [/^Field is required\.$/, "Please fill this in."],
    [/^Field must match pattern .*$/, "This answer does not have the expected form."],
  ],
};

function translate(node) {
  for (const [words, ours] of MESSAGES[LANGUAGE] ?? MESSAGES.en) {
    if (words.test(node.data)) {
      node.data = node.data.replace(words, ours);
      return;
    }
  }
}

function translateBelow(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.parentElement?.closest(".fjs-container")) {
      translate(node);
    }
    return;
  }
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    translateBelow(texts.currentNode);
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === "characterData") {
      translateBelow(change.target);
    }
    change.addedNodes.forEach(translateBelow);
  }
}).observe(document.documentElement, { childList: true, characterData: true, subtree: true });

export default [];
