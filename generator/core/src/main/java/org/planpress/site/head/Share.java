package org.planpress.site.head;

/**
 * What stands for a page where somebody shares it.
 *
 * @param title its title, short enough for a line or two
 * @param picture the full address of the picture of its edition
 * @param words the picture in words
 */
public record Share(String title, String picture, String words) {}
