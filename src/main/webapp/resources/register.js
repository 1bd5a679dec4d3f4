// Notes attendance without loading the page anew; where it cannot, the form is posted as ever.
const form = document.getElementById('register');

function take(page, id) {
  const fresh = page.getElementById(id);
  if (fresh) document.getElementById(id).innerHTML = fresh.innerHTML;
  return fresh !== null;
}

form?.addEventListener('submit', async (event) => {
  const button = event.submitter;
  if (!button?.name || !window.DOMParser) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.set(button.name, button.value);
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const state = page.querySelector('#register input[name="jakarta.faces.ViewState"]');
    if (!answer.ok || !state || !take(page, 'register-counts') || !take(page, 'register-people')) {
      throw new Error('not the register');
    }
    form.querySelector('input[name="jakarta.faces.ViewState"]').value = state.value;
    const others = form.querySelector('button[value="all"]');
    if (others) others.hidden = !page.querySelector('button[value="all"]');
    (document.getElementById(button.id) ?? document.getElementById('counts')).focus();
  } catch {
    location.reload();
  }
});
