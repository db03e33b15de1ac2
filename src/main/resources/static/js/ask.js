// Gives the eSIM back as soon as its page is left for anywhere else; without scripts the server does, after a while.
const form = document.querySelector("form[data-leave]");
let sending = false;
document.addEventListener("submit", () => { sending = true; });
window.addEventListener("pagehide", () => {
  if (form && !sending) {
    navigator.sendBeacon(form.dataset.leave, new URLSearchParams({ _csrf: form.elements._csrf.value }));
  }
});
