package fr.attesta.provider;

/** A postal address in France. */
public record Address(String street, String postcode, String city) {

    /** In one line, as on a certificate. */
    public String line() {
        return street + ", " + postcode + " " + city;
    }
}
