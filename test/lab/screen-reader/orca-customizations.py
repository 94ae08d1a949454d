"""Gives Orca a voice that is written down instead of heard: a line of JSON for each utterance and each silence.

Orca loads this file from the folder of its preferences (`--user-prefs`).
"""

import json
import os
import sys
import time
import types

from gi.repository import GLib
from orca import settings, speech_generator
from orca.acss import ACSS
from orca.speechserver import SayAllContext, SpeechServer, VoiceFamily

# Seconds for a character: far faster than ears like it, so that a page is read in seconds. What falls silent earlier
# was not heard to its end.
PACE = 0.008


class WrittenVoice(SpeechServer):
    """One voice for everything; utterances queue up as they do with Speech Dispatcher."""

    _only = None

    @staticmethod
    def getFactoryName():
        return "written"

    @staticmethod
    def getSpeechServers():
        return [WrittenVoice.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        WrittenVoice._only = WrittenVoice._only or WrittenVoice()
        return WrittenVoice._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def __init__(self):
        super().__init__()
        self._file = open(os.environ["SPOKEN"], "a", encoding="utf-8", buffering=1)
        self._until = 0
        self._reading = 0
        self._tell_stopped = None

    def getInfo(self):
        return ["written", "written"]

    def getVoiceFamilies(self):
        return [VoiceFamily({VoiceFamily.NAME: "written", VoiceFamily.LANG: "en", VoiceFamily.DIALECT: ""})]

    def speak(self, text=None, acss=None, interrupt=True):
        # Orca's own voice does not heed `interrupt` either; it is silenced by `stop`.
        if text:
            self._say(text, acss)

    def speakCharacter(self, character, acss=None):
        self._say(character, acss)

    def sayAll(self, utteranceIterator, progressCallback):
        self._reading += 1
        GLib.idle_add(self._read_on, self._reading, utteranceIterator, progressCallback)

    def stop(self):
        self._reading += 1
        if time.time() < self._until:
            self._write(silenced=True)
        self._until = 0
        # At once: Orca puts the caret where the reading stopped, and must not do that after the next key.
        if self._tell_stopped:
            self._tell_stopped()
            self._tell_stopped = None

    def _write(self, **entry):
        self._file.write(json.dumps({"at": time.time(), **entry}, ensure_ascii=False) + "\n")

    def _say(self, text, acss):
        family = (acss or {}).get(ACSS.FAMILY) or {}
        begins = max(self._until, time.time())
        self._until = begins + len(text) * PACE
        self._write(text=text, language=family.get(VoiceFamily.LANG) or "", begins=begins, ends=self._until)
        return self._until

    def _read_on(self, reading, utterances, tell):
        if reading != self._reading:
            return False
        try:
            context, acss = next(utterances)
        except StopIteration:
            return False
        seconds = self._say(context.utterance, acss) - time.time()
        self._tell_stopped = lambda: tell(context.copy(), SayAllContext.INTERRUPTED)
        GLib.timeout_add(int(seconds * 1000), self._have_read, reading, utterances, tell, context)
        return False

    def _have_read(self, reading, utterances, tell, context):
        if reading != self._reading:
            return False
        self._tell_stopped = None
        context.currentOffset = context.endOffset
        tell(context.copy(), SayAllContext.COMPLETED)
        return self._read_on(reading, utterances, tell)


def with_language(voice):
    """Orca 43 asks for a voice by language and gets the same for all. Later ones heed it in this way."""

    def voice_in(self, key=None, **args):
        found = voice(self, key, **args)
        language = args.get("language")
        if language:
            # Without a name Orca leaves it out.
            found[0][ACSS.FAMILY] = VoiceFamily({VoiceFamily.NAME: language, VoiceFamily.LANG: language})
        return found

    return voice_in


speech_generator.SpeechGenerator.voice = with_language(speech_generator.SpeechGenerator.voice)

written_voice = types.ModuleType("written_voice")
written_voice.SpeechServer = WrittenVoice
sys.modules["written_voice"] = written_voice

settings.speechServerFactory = "written_voice"
settings.speechFactoryModules = ["written_voice"]
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
