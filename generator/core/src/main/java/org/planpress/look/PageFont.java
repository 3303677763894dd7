package org.planpress.look;

/**
 * A font that a page asks for together with its style sheet, and not only once that has been read: so that it is there in time.
 *
 * @param address from the root of the site, with a slash at its front
 * @param type its media type
 */
public record PageFont(String address, String type) {}
