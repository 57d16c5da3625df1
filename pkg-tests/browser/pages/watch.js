// Notes on a test page whatever its policy blocked and whatever went wrong in it.
// Never mends or hides anything.
// Read next: inline-module.html, a page that loads it first.

window.violations = [];
window.faults = [];
document.addEventListener("securitypolicyviolation", (event) => {
  // The browser asks for this one by itself, whatever the page does.
  if (event.blockedURI.endsWith("/favicon.ico")) return;
  window.violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
});
window.addEventListener("error", (event) => window.faults.push(String(event.message)));
window.addEventListener("unhandledrejection", (event) => window.faults.push(String(event.reason)));
