// Camunda's own sign-in form is shut: whoever has to sign in gets there by loading the page anew.
export default {
  id: "sim-desk-sign-in",
  pluginPoint: "welcome.login",
  priority: 100,
  render: () => location.replace(document.baseURI),
};
