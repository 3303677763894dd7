package org.planpress.finding;

/**
 * One change that does what the hint of a finding says, so that a program can make it. Only a cure that needs no decision
 * of a person has one: the nearest known word, a new name of a file.
 */
public sealed interface Edit {

    /**
     * Words in the place of others on one line.
     *
     * @param at where the first character to go stands
     * @param length how many characters go; none, if words are only put in
     * @param words what is put there, which may hold line breaks
     */
    record Replace(SourceLocation at, int length, String words) implements Edit {}

    /**
     * Another name for a file or folder in the same place.
     *
     * @param path its path as findings name it
     * @param name its new name, without folders
     */
    record Rename(String path, String name) implements Edit {}
}
