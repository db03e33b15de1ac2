// The part of an address behind # never reaches the server: carry it over the sign-in, so that a link to a task works.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("sign-in");
  if (location.hash) {
    form.action += location.hash;
  }
});
