/**
 * Speaks up when Microsoft's office.js hangs. That script stands in the head of the page, as Microsoft asks, and until
 * it comes or the browser gives it up, which may take minutes, nothing below it is shown. So this one is loaded beside
 * it, by taskpane.html, and after ten seconds puts a body of its own into the page. When office.js comes after all,
 * the page goes on, and the real body takes its place.
 */
const PATIENCE = 10_000;
const TEXT =
  'Skrypt firmy Microsoft, bez którego panel nie widzi otwartego pliku, nie wczytał się od 10 sekund: nie ma połączenia z internetem, jest bardzo wolne albo sieć blokuje adres https://appsforoffice.microsoft.com. Panel czeka nadal i otworzy się sam. Możesz też spróbować ponownie. Jeżeli to się powtarza, poproś administratora o dopuszczenie tego adresu w zaporze i na serwerze proxy.';

setTimeout(() => {
  if (!document.querySelector('body')) speakUp(document.documentElement);
}, PATIENCE);

function speakUp(page: HTMLElement): void {
  const body = document.createElement('body');
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  const words = document.createElement('p');
  const again = document.createElement('button');
  heading.textContent = 'Teczka';
  words.setAttribute('role', 'alert');
  words.textContent = TEXT;
  again.textContent = 'Spróbuj ponownie';
  again.addEventListener('click', () => window.location.reload());
  main.append(heading, words, again);
  body.append(main);
  page.append(body);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    body.remove();
  }).observe(page, { childList: true });
}
