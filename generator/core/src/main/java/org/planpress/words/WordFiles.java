package org.planpress.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.planpress.finding.Findings;

/** The files of words in the jar. */
final class WordFiles {

    private WordFiles() {}

    static List<MessageFile> builtIn(Language language) {
        return language.files().stream().map(name -> read(language, name)).toList();
    }

    private static MessageFile read(Language language, String name) {
        String path = language.code() + "/" + name + ".ftl";
        Findings findings = new Findings();
        MessageFile file;
        try (InputStream in = Objects.requireNonNull(WordFiles.class.getResourceAsStream(path), path)) {
            file = MessageFile.read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), findings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (findings.hasErrors()) {
            throw new IllegalStateException("the words in the jar: " + findings.sorted());
        }
        return file;
    }
}
