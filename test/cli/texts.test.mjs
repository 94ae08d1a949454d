import assert from 'node:assert/strict';
import {test} from 'node:test';
import {put, run} from './program.mjs';

const textsIn = (language) => JSON.parse(run('texts', language).stdout);

/** What is said about a file with these texts. */
function validate(texts, ...options) {
  put('texts.json', JSON.stringify(texts));
  return run('validate', '--texts', 'texts.json', ...options);
}

test('all texts of a language, to copy: the same keys in each, and it is said which is a draft', () => {
  const keys = Object.keys(textsIn('nb'));
  assert.equal(textsIn('nb').yes, 'Ja');
  assert.equal(textsIn('en').withdraw.length > 0, true);
  for (const language of ['nb', 'nn', 'en', 'se']) {
    assert.equal(textsIn(language).language, language);
    assert.deepEqual(Object.keys(textsIn(language)).sort(), [...keys].sort());
    assert.equal(validate(textsIn(language), '--strict').status, 0);
  }
  assert.deepEqual(run('texts').stdout, run('texts', 'nb').stdout);
  assert.deepEqual(run('texts', 'no').stdout, run('texts', 'nb').stdout);
  assert.match(run('texts', 'se').stderr, /draft/);
  assert.equal(run('texts', 'nb').stderr, '');
});

test('a file that replaces some of ours', () => {
  assert.deepEqual(validate({yes: 'Ja takk', question: {statistics: 'Får vi telle?'}}), {
    status: 0,
    stderr: '',
    stdout:
      'texts.json: can be used. Texts in place of ours: 2 of 116, in every language; name yours with "language".\n',
  });
  assert.match(validate({language: 'nn', yes: 'Ja takk'}).stdout, /1 of 116, on pages in "nn"/);
});

test('what is wrong in it, with its place and what was meant', () => {
  put(
    'texts.json',
    `{
  "yess": "Ja",
  "no": 7,
  "more": " ",
  "question": {"statistic": "Får vi?", "marketing": "Får {kontroller}?"},
  "wish": {"statistics": "{kontroller} vil"},
  "units": {"day": ["dag"]},
  "columns": "Kolonner",
  "direction": "left",
  "language": 7
}`,
  );
  const {status, stderr} = run('validate', '--texts', 'texts.json');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    [
      'texts.json:2:3: warning: there is no key "yess", so it does nothing; did you mean "yes"?',
      'texts.json:3:9: no is 7; expected a text',
      'texts.json:4:11: more is " "; expected a text',
      'texts.json:5:16: warning: there is no key "statistic" in question, so it does nothing; did you mean "statistics"?',
      'texts.json:5:53: question.marketing has {kontroller}; here nothing is filled in',
      'texts.json:6:26: wish.statistics has {kontroller}; here only {controller} is filled in',
      'texts.json:7:20: units.day is ["dag"]; expected a list of two texts, for one and for several',
      'texts.json:8:14: columns is "Kolonner"; expected an object {…} with name, purpose, setBy, recipients, lifetime, kind, category',
      'texts.json:9:16: direction is "left"; expected "rtl", or nothing',
      'texts.json:10:15: language is 7; expected a language tag like "fi"',
      'texts.json: cannot be used; 8 faults',
      '',
    ].join('\n'),
  );
  assert.match(validate([]).stderr, /1:1: a text file is \[\]; expected an object/);
  put('texts.json', '{"yes": "Ja",}');
  assert.match(run('validate', '--texts', 'texts.json').stderr, /^texts\.json:1:13: there is a comma after the last/);
});

test('a language of the site’s own is whole, or it is said what is missing (R67)', () => {
  const all = {...textsIn('nb'), language: 'fi'};
  assert.equal(validate(all).stdout, 'texts.json: can be used. All 116 texts, in "fi".\n');
  // JSON leaves out what is undefined.
  const lacking = {...all, yes: undefined, withdraw: undefined, question: {...all.question, marketing: undefined}};
  const {status, stderr} = validate(lacking);
  assert.equal(status, 1);
  assert.match(stderr, /The question is asked in our language as long as it lacks: question\.marketing, yes\n/);
  assert.match(stderr, /Everything but the first question is in our language as long as it lacks: withdraw\n/);
  assert.doesNotMatch(stderr, /To replace/);
  // A page takes "no" for a language of the site's own.
  assert.match(validate({language: 'no', yes: 'Ja takk'}).stderr, /To replace some of our texts, write "nb" or "nn"\./);
  assert.match(validate({language: 'en-GB', yes: 'Sure'}).stderr, /To replace some of our texts, write "en"\./);
});

test('declarations and texts can be looked at in one go', () => {
  put('texts.json', '{"yes": "Ja takk"}');
  put('wrong.json', '{}');
  const {status, stderr, stdout} = run('validate', 'wrong.json', '--texts', 'texts.json');
  assert.equal(status, 1);
  assert.match(stderr, /^wrong\.json:/);
  assert.match(stdout, /^texts\.json: can be used/);
});
