/** La fenêtre d'un bouton du ruban : une phrase, en texte et rien d'autre. */
const phrase = new URL(location.href).searchParams.get('phrase') ?? '';
const paragraphe = document.getElementById('phrase');
if (paragraphe !== null) paragraphe.textContent = phrase;
