package org.planpress.words;

/**
 * A pair of beginnings of one and the same word: {@code b} and {@code f} of blaenoriaeth and flaenoriaeth.
 *
 * @param mutation after which words it changes so
 * @param plain how the word begins in a dictionary
 * @param mutated how it begins after such a word; empty where the letter goes
 */
public record Beginning(Mutation mutation, String plain, String mutated) {}
