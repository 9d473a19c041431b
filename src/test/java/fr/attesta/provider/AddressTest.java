package fr.attesta.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "35000,35",
        "01000,01",
        "75011,75",
        "97400,974",
        "98800,988",
        "20000,2A",
        "20137,2A",
        "20200,2B",
        "20600,2B"
    })
    void departmentIsReadFromThePostcode(String postcode, String department) {
        assertThat(new Address("1 quai du Canal", postcode, "Ville").department())
                .isEqualTo(department);
    }
}
