// Makes the examples of the guide live: each formula can be changed, and its outcome is computed while typing.
import { FormulaEditor } from './editor.js';
import { readGiven, writeOutcome } from './notation.js';
import { marksOf, showMessages } from './messages.js';
import { words } from './words.js';
import { packQuestion } from './share.js';
import './offline.js';

const language = document.documentElement.lang;
const said = words[language];

/** Long pages stay responsive: the examples in view first, the others when there is time. */
const idle = () => new Promise(resolve => (window.requestIdleCallback ?? setTimeout)(resolve));

function makeLive(example, asked) {
  const printed = example.querySelector('.printed');
  const messages = document.createElement('ul');
  messages.className = 'messages';
  const editor = new FormulaEditor(example.querySelector('textarea'), { onInput: update });
  const open = document.createElement('a');
  open.className = 'open';
  open.textContent = said.openInPlayground;
  example.append(messages, open);
  const given = readGiven(example.dataset.given);

  function update() {
    const question = { formula: editor.text, ...given, language };
    const examined = asked.examine(question);
    editor.paint(examined.tokens, marksOf(examined));
    printed.textContent = writeOutcome(editor.text, examined);
    showMessages(messages, examined, editor, said);
    open.href = `./#${packQuestion(question)}`;
  }

  update();
}

const examples = [...document.querySelectorAll('.try')];
if (examples.length > 0) {
  // Loaded only by pages that need it.
  const { library } = await import('./library.js');
  const asked = await library;
  for (const [i, example] of examples.entries()) {
    makeLive(example, asked);
    if (i % 8 === 7) await idle();
  }
}

/** Elements that scroll sideways can be focused, and so scrolled, with the keyboard. */
function reachWhatScrolls() {
  for (const box of document.querySelectorAll('.guide pre, .guide .wide')) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
}

reachWhatScrolls();
addEventListener('resize', reachWhatScrolls);
document.documentElement.dataset.ready = 'true';
