package fr.attesta.provider;

/** A postal address in France. */
public record Address(String street, String postcode, String city) {

    /** In one line, as on a certificate. */
    public String line() {
        return street + ", " + postcode + " " + city;
    }

    /** Number of the department: the postcode begins with it, overseas with three digits; Corsica has two, 2A and 2B. */
    public String department() {
        if (postcode.startsWith("97") || postcode.startsWith("98")) {
            return postcode.substring(0, 3);
        }
        if (postcode.startsWith("20")) {
            return postcode.compareTo("20200") < 0 ? "2A" : "2B";
        }
        return postcode.substring(0, 2);
    }
}
