"use strict";

/* Elements and text. What comes from the cleaned texts becomes text nodes only, never markup. */

/** An element with properties (`class`, `aria-...` and other attributes by name, functions as listeners) and children. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

const byId = (id) => document.getElementById(id);

/** 12345 as 12,345, in every browser. */
const figure = (number) => number.toLocaleString("en-US");

const counted = (number, one, many = one + "s") => `${figure(number)} ${number === 1 ? one : many}`;

/** A size of a file, with three digits at most. */
function size(bytes) {
  for (const [unit, name] of [[1e9, "GB"], [1e6, "MB"], [1e3, "KB"]]) {
    if (bytes >= unit) return `${(bytes / unit).toPrecision(3)} ${name}`;
  }
  return `${bytes} B`;
}

/* What the eye cannot see or cannot tell apart, as the command writes it: \n, \t, \u{A0}. */
const hidden = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
/* In a changed piece, marks that join the letter before them, too. */
const hiddenInPiece = new RegExp(hidden.source + "|[\\p{Mn}\\p{Me}]", "u");

const names = {
  0x09: "tab", 0x0A: "line feed", 0x0D: "carriage return", 0x85: "next line", 0xA0: "no-break space", 0xAD: "soft hyphen", 0x61C: "Arabic letter mark",
  0x200B: "zero width space", 0x200C: "zero width non-joiner", 0x200D: "zero width joiner", 0x200E: "left-to-right mark", 0x200F: "right-to-left mark",
  0x2002: "en space", 0x2003: "em space", 0x2007: "figure space", 0x2009: "thin space", 0x200A: "hair space", 0x2028: "line separator",
  0x2029: "paragraph separator", 0x202A: "left-to-right embedding", 0x202B: "right-to-left embedding", 0x202C: "pop directional formatting",
  0x202D: "left-to-right override", 0x202E: "right-to-left override", 0x202F: "narrow no-break space", 0x2060: "word joiner",
  0x2066: "left-to-right isolate", 0x2067: "right-to-left isolate", 0x2068: "first strong isolate", 0x2069: "pop directional isolate",
  0x3000: "ideographic space", 0xFE0F: "variation selector 16", 0xFEFF: "byte order mark",
};

const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character) {
  return short[character] || `\\u{${character.codePointAt(0).toString(16).toUpperCase()}}`;
}

/** The text with all that is hidden in it written out. */
function visible(text) {
  let result = "";
  for (const character of text) result += hiddenInPiece.test(character) ? escaped(character) : character;
  return result;
}

/** Appends a text, with marks for what is hidden in it. In a changed piece spaces at its ends, and more than one in a row, are marked. */
function appendText(parent, text, isPiece) {
  const pattern = isPiece ? hiddenInPiece : hidden;
  if (!pattern.test(text) && !(isPiece && /^ | $| {2}/.test(text))) {
    parent.append(text);
    return;
  }
  const characters = Array.from(text);
  let run = "";
  const flush = () => {
    if (run) parent.append(run);
    run = "";
  };
  characters.forEach((character, index) => {
    const isEdge = (other) => other === undefined || other === " ";
    if (isPiece && character === " " && (isEdge(characters[index - 1]) || isEdge(characters[index + 1]))) {
      flush();
      parent.append(make("span", { class: "space", title: "space" }, "\u00B7"));
    } else if (pattern.test(character)) {
      flush();
      const code = character.codePointAt(0);
      const number = "U+" + code.toString(16).toUpperCase().padStart(4, "0");
      parent.append(make("span", { class: "hidden", title: names[code] ? `${number} ${names[code]}` : number }, escaped(character)));
    } else {
      run += character;
    }
  });
  flush();
}

/** Appends a changed piece: a text, or of a long one its start, how much is left out, and its end. */
function appendPiece(parent, piece) {
  if (typeof piece === "string") {
    appendText(parent, piece, true);
    return;
  }
  appendText(parent, piece[0], true);
  parent.append(make("span", { class: "left-out" }, ` ${counted(piece[1], "character")} more `));
  appendText(parent, piece[2], true);
}
