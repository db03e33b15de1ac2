// A start form that was left by a session's end is kept here, and the next one of whoever comes would be filled with it.
localStorage.removeItem("camunda-form:undefined");

export default [];
