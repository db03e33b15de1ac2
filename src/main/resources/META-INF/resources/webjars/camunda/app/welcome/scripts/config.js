// Takes the place of the file that Camunda ships, which sets nothing.
export default {
  customScripts: ["scripts/sign-in"],
};
