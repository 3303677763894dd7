package org.planpress.acceptance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What tests start beside Java. The command {@code generator/test} looks in the same places, and installs it. */
enum Program {
    BROWSER(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe"),
    DRIVER("chromedriver"),
    OFFICE(
            "soffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "C:/Program Files/LibreOffice/program/soffice.exe"),
    UNZIP("unzip"),
    PYTHON("python3");

    /** With commas between them: a constant holds nothing that can change. */
    private final String names;

    Program(String... names) {
        this.names = String.join(",", names);
    }

    /** Names that are looked for on the path, and whole paths. */
    List<String> names() {
        return List.of(names.split(","));
    }

    /**
     * Where it is.
     *
     * @throws IllegalStateException if it is nowhere
     */
    Path path() {
        return names().stream()
                .flatMap(Program::places)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This test needs " + names().get(0)
                        + ". Run generator/test in place of 'mvn verify': it installs what is missing on Debian and"
                        + " Ubuntu, and says elsewhere which packages have it."));
    }

    private static Stream<Path> places(String name) {
        return name.contains("/")
                ? Stream.of(Path.of(name))
                : Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")));
    }
}
