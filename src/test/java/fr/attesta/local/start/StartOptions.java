package fr.attesta.local.start;

import fr.attesta.local.StackFailure;
import fr.attesta.local.StackPorts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the person asked {@code ./start} to do. */
record StartOptions(Mode mode, boolean fresh, boolean demo, int port, StackPorts ports) {

    enum Mode {
        FOREGROUND,
        DETACH,
        /** The background process that {@link #DETACH} leaves behind. */
        SUPERVISE,
        STOP,
        STATUS,
        HELP
    }

    static final String HELP = """
        ./start                        lance Attesta au premier plan ; Ctrl-C arrête tout
          --detach                     rend la main quand tout est prêt
          --stop                       arrête ce qui tourne
          --status                     affiche les adresses de ce qui tourne (clé=valeur)
          --fresh                      repart de données vides
          --no-demo                    sans le portefeuille de démonstration
          --port N                     application (8080)
          --keycloak-port N            connexion (8180)
          --postgres-port N            base de données (5433)
          --zeebe-port N               moteur de processus (26500)
          --zeebe-monitoring-port N    santé et horloge du moteur (9600)
          --smtp-port N                envoi de courriels (2525)
          --mailbox-port N             boîte aux lettres (8025)
          --help                       cette aide

        Tout reste sur cette machine (127.0.0.1) ; les données sont dans .local et survivent à un arrêt.
        """;

    static StartOptions parse(List<String> arguments) {
        Parser parser = new Parser(arguments);
        while (parser.hasNext()) {
            parser.next();
        }
        return parser.options();
    }

    /** The same options for the background process. */
    List<String> supervised() {
        List<String> arguments = new ArrayList<>(List.of("--supervise"));
        if (fresh) {
            arguments.add("--fresh");
        }
        if (!demo) {
            arguments.add("--no-demo");
        }
        arguments.addAll(List.of("--port", "" + port, "--keycloak-port", "" + ports.keycloak()));
        arguments.addAll(List.of("--postgres-port", "" + ports.postgres(), "--zeebe-port", "" + ports.zeebe()));
        arguments.addAll(List.of("--zeebe-monitoring-port", "" + ports.zeebeMonitoring()));
        arguments.addAll(List.of("--smtp-port", "" + ports.smtp(), "--mailbox-port", "" + ports.mailbox()));
        return arguments;
    }

    private static final class Parser {
        private final Deque<String> rest;
        private Mode mode = Mode.FOREGROUND;
        private boolean fresh;
        private boolean demo = true;
        private int port = 8080;
        private int keycloak = 8180;
        private int postgres = 5433;
        private int zeebe = 26500;
        private int zeebeMonitoring = 9600;
        private int smtp = 2525;
        private int mailbox = 8025;

        Parser(List<String> arguments) {
            rest = new ArrayDeque<>(arguments);
        }

        boolean hasNext() {
            return !rest.isEmpty();
        }

        void next() {
            String option = rest.removeFirst();
            switch (option) {
                case "--detach" -> choose(Mode.DETACH);
                case "--supervise" -> choose(Mode.SUPERVISE);
                case "--stop" -> choose(Mode.STOP);
                case "--status" -> choose(Mode.STATUS);
                case "--help", "-h" -> choose(Mode.HELP);
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--port" -> port = number(option);
                case "--keycloak-port" -> keycloak = number(option);
                case "--postgres-port" -> postgres = number(option);
                case "--zeebe-port" -> zeebe = number(option);
                case "--zeebe-monitoring-port" -> zeebeMonitoring = number(option);
                case "--smtp-port" -> smtp = number(option);
                case "--mailbox-port" -> mailbox = number(option);
                default -> throw new StackFailure("Option inconnue : " + option + " (voir ./start --help).");
            }
        }

        private void choose(Mode chosen) {
            if (mode != Mode.FOREGROUND && mode != chosen) {
                throw new StackFailure("Choisissez une seule action parmi --detach, --stop, --status et --help.");
            }
            mode = chosen;
        }

        private int number(String option) {
            String value = rest.isEmpty() ? "" : rest.removeFirst();
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
                throw new StackFailure(option + " attend un numéro de port entre 0 et 65535 (0 : un port libre).");
            }
            return Integer.parseInt(value);
        }

        StartOptions options() {
            StackPorts ports = new StackPorts(postgres, zeebe, zeebeMonitoring, keycloak, smtp, mailbox);
            return new StartOptions(mode, fresh, demo, port, ports);
        }
    }
}
