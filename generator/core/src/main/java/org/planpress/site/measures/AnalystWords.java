package org.planpress.site.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.AnalystNote;
import org.planpress.model.Text;
import org.planpress.site.frame.Words;
import org.planpress.words.Voice;

/** What analysts found, in sentences that say what it does not show. */
public final class AnalystWords {

    private AnalystWords() {}

    public static List<String> of(Voice voice, List<AnalystNote> notes) {
        return notes.stream().map(note -> said(voice, note)).toList();
    }

    private static String said(Voice voice, AnalystNote note) {
        String found = Words.sentence(note.text().value());
        String caveat = Words.sentence(note.caveat().value());
        String source = Words.sentence(note.source().value());
        List<String> how = Stream.of(
                        note.method().map(Text::value),
                        note.values().map(MeasureMessage.AnalysedValues::new).map(voice::say),
                        note.result().map(Text::value))
                .flatMap(Optional::stream)
                .toList();
        return voice.say(
                how.isEmpty()
                        ? new MeasureMessage.Analysis(found, caveat, source)
                        : new MeasureMessage.AnalysisBy(found, String.join("; ", how), caveat, source));
    }
}
