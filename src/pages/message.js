/* The only place that shows what the ribbon button has to tell: as text, never as markup. */
document.getElementById('sentence').textContent = new URLSearchParams(window.location.search).get('text') || '';
