package org.planpress.site.frame;

/** Names of the places in a printed document, made from the addresses of the same things on the web. */
public final class Places {

    private Places() {}

    /** {@code /priorities/p1/} becomes {@code priorities-p1}, a name that no other place of the book has. */
    public static String of(String address) {
        String name = address.replaceAll("^/|/$", "").replace('/', '-').replace('#', '-');
        return name.isEmpty() ? "home" : name;
    }
}
