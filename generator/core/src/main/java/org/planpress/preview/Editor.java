package org.planpress.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.planpress.finding.SourceLocation;

/**
 * How a place of a file is opened in the author's editor.
 *
 * @param address the address that the editor listens for, with {@code {file}}, {@code {line}} and {@code {column}} in it;
 *     empty if nobody said, and places are shown to be copied
 * @param workingDir the folder that places are relative to
 */
public record Editor(String address, Path workingDir) {

    private static final String CODE = "vscode://file{file}:{line}:{column}";

    /**
     * The editor that a person named.
     *
     * @param name {@code code} for Visual Studio Code, or an address with {@code {file}}, {@code {line}} and
     *     {@code {column}} in it; empty for none
     */
    public static Editor named(String name, Path workingDir) {
        return new Editor(name.equals("code") ? CODE : name, workingDir);
    }

    /** The address that opens a place; empty if nobody said how. */
    String opening(SourceLocation at) {
        String file = workingDir
                .resolve(at.path())
                .toAbsolutePath()
                .normalize()
                .toString()
                .replace('\\', '/');
        String rooted = file.startsWith("/") ? file : "/" + file;
        return address.replace(
                        "{file}",
                        URLEncoder.encode(rooted, StandardCharsets.UTF_8)
                                .replace("%2F", "/")
                                .replace("+", "%20"))
                .replace("{line}", Integer.toString(at.line()))
                .replace("{column}", Integer.toString(at.column()));
    }
}
