// What the shop itself needs: a cart, and the list of what ran. Each tag says its own name when it runs.
const table = document.querySelector(".fired");

function ran(name) {
  const row = table.querySelector(`[data-tag="${CSS.escape(name)}"]`);
  if (!row || row.classList.contains("ran")) return;
  row.classList.add("ran");
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour12: false });
  row.querySelector(".state").textContent = table.dataset.ran.replace("{0}", time);
}

document.addEventListener("shop-tag", (event) => ran(event.detail));
document.querySelectorAll("[data-tag-name]").forEach((picture) => {
  picture.addEventListener("load", () => ran(picture.dataset.tagName));
});
addEventListener("message", (event) => {
  if (event.origin === location.origin && /^shop-tag:\w+$/.test(event.data)) ran(event.data.slice(9));
});

const cart = document.querySelector("#cart");
let count = 0;
document.querySelectorAll(".add").forEach((button) => {
  button.addEventListener("click", () => {
    count += 1;
    cart.textContent = cart.dataset.words.replace("{0}", count);
  });
});
