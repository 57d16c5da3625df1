// Shows another page in a frame as wide as a phone. Two of the browsers cannot make a window that narrow.
// Never touches the page inside. Read next: ../narrow.mjs.

window.show = (address, width, height) => new Promise((resolve) => {
  const frame = document.createElement("iframe");
  frame.width = width;
  frame.height = height;
  frame.src = address;
  frame.addEventListener("load", resolve, { once: true });
  document.body.replaceChildren(frame);
});
window.ready = true;
