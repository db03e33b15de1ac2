// Takes the place of the file that Camunda ships, which sets nothing.
export default {
  app: { name: "Welcome", vendor: "SIM Desk" },
  customScripts: ["scripts/sign-in"],
};
