package fr.attesta.local.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an auditor writes on an indicator, and what the organisation answers. */
record Weakness(int indicator, String statement, String cause, String correction, String correctiveAction) {
    private static final Map<Integer, Weakness> KNOWN = List.of(
                    new Weakness(
                            1,
                            "Le délai d’accès et le tarif manquent sur deux des cinq fiches de formation publiées.",
                            "Les fiches ont été créées à des dates différentes, sans modèle commun.",
                            "Compléter les deux fiches et les publier.",
                            "Adopter un modèle unique de fiche, relu avant chaque mise en ligne."),
                    new Weakness(
                            2,
                            "Le taux de satisfaction affiché sur le site n’est ni daté ni rapporté au nombre de"
                                    + " répondants.",
                            "Les chiffres sont recopiés à la main une fois par an.",
                            "Publier le taux de l’année avec le nombre de répondants.",
                            "Tenir les résultats dans un tableau mis à jour chaque trimestre."),
                    new Weakness(
                            6,
                            "Aucun déroulé pédagogique n’a pu être présenté pour les trois actions échantillonnées.",
                            "Les formateurs construisent leurs séances sans document commun.",
                            "Rédiger le déroulé des trois actions.",
                            "Conditionner l’ouverture d’une session au dépôt de son déroulé."),
                    new Weakness(
                            8,
                            "Le positionnement à l’entrée n’est pas tracé pour deux stagiaires sur six.",
                            "Les inscriptions tardives se font par téléphone.",
                            "Reprendre le positionnement des deux stagiaires.",
                            "Rendre le questionnaire de positionnement obligatoire avant la convocation."),
                    new Weakness(
                            9,
                            "Le règlement intérieur remis aux stagiaires date de 2021 et cite un ancien lieu de"
                                    + " formation.",
                            "Personne n’est désigné pour tenir ce document à jour.",
                            "Mettre le règlement intérieur à jour et le remettre aux stagiaires présents.",
                            "Revoir les documents d’accueil chaque année en janvier."),
                    new Weakness(
                            11,
                            "L’atteinte des objectifs n’est pas évaluée en fin de parcours pour les actions"
                                    + " échantillonnées.",
                            "L’évaluation se limitait à un questionnaire de satisfaction.",
                            "Créer une évaluation des acquis pour chaque action en cours.",
                            "Intégrer l’évaluation des acquis au modèle de déroulé pédagogique."),
                    new Weakness(
                            12,
                            "Les abandons sont comptés mais leurs motifs ne sont pas recherchés.",
                            "Aucun entretien n’est prévu après une absence.",
                            "Contacter les stagiaires ayant abandonné cette année.",
                            "Appeler tout stagiaire absent deux fois et noter le motif."),
                    new Weakness(
                            13,
                            "Le livret d’apprentissage de deux apprentis ne porte aucune visite en entreprise sur le"
                                    + " semestre.",
                            "Le planning des visites n’a pas été repris après un départ.",
                            "Réaliser les deux visites.",
                            "Suivre les visites dans un tableau partagé, examiné chaque mois."),
                    new Weakness(
                            17,
                            "La salle de la session échantillonnée ne dispose pas des équipements annoncés dans le"
                                    + " programme.",
                            "Le changement de salle n’a pas été signalé à la coordination.",
                            "Installer les équipements dans la salle.",
                            "Vérifier la salle à l’aide d’une liste une semaine avant chaque session."),
                    new Weakness(
                            19,
                            "Les ressources pédagogiques à distance ne sont plus accessibles après la session.",
                            "L’accès est fermé automatiquement le dernier jour.",
                            "Rouvrir l’accès aux stagiaires de l’année.",
                            "Laisser l’accès ouvert six mois après chaque session."),
                    new Weakness(
                            20,
                            "Le conseil de perfectionnement du CFA ne s’est pas réuni depuis plus d’un an.",
                            "Les mandats de ses membres n’avaient pas été renouvelés.",
                            "Réunir le conseil de perfectionnement.",
                            "Fixer deux réunions par an au calendrier de l’établissement."),
                    new Weakness(
                            21,
                            "Les compétences de deux intervenants sur quatre ne sont attestées par aucun document.",
                            "Les vacataires sont recrutés par recommandation, sans dossier.",
                            "Réunir CV, diplômes et attestations des deux intervenants.",
                            "Ouvrir un dossier de compétences avant toute première intervention."),
                    new Weakness(
                            23,
                            "La veille légale repose sur une lettre d’information dont l’exploitation n’est pas"
                                    + " tracée.",
                            "Le temps d’exploitation n’était pas prévu.",
                            "Analyser les lettres reçues depuis janvier.",
                            "Tenir un relevé mensuel des textes lus et de leurs effets."),
                    new Weakness(
                            24,
                            "La veille sur les métiers n’a conduit à aucune évolution des programmes depuis deux ans.",
                            "Les informations recueillies ne sont pas partagées.",
                            "Présenter la veille à l’équipe pédagogique.",
                            "Inscrire la veille à l’ordre du jour de la revue annuelle des programmes."),
                    new Weakness(
                            25,
                            "Aucune trace de veille pédagogique et technologique n’a été présentée.",
                            "La veille est faite par chaque formateur de son côté.",
                            "Recenser les sources suivies par les formateurs.",
                            "Partager une synthèse chaque trimestre."),
                    new Weakness(
                            26,
                            "Aucun réseau de partenaires du champ du handicap n’est identifié.",
                            "Le référent handicap a quitté l’organisme au printemps.",
                            "Désigner un référent et prendre contact avec les partenaires du territoire.",
                            "Revoir la liste des partenaires chaque année."),
                    new Weakness(
                            30,
                            "Les appréciations des financeurs et des entreprises ne sont pas recueillies.",
                            "Seuls les stagiaires étaient interrogés.",
                            "Interroger les financeurs de l’année.",
                            "Envoyer un questionnaire à toutes les parties prenantes à la fin de chaque action."),
                    new Weakness(
                            32,
                            "Les réclamations et les appréciations ne débouchent sur aucune mesure d’amélioration.",
                            "Les retours étaient archivés sans analyse.",
                            "Analyser les retours de l’année et en tirer un plan de mesures.",
                            "Tenir une revue d’amélioration semestrielle avec compte rendu."))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Weakness::indicator, Function.identity()));

    static Weakness of(int indicator) {
        Weakness known = KNOWN.get(indicator);
        if (known == null) {
            throw new IllegalArgumentException("Expected a text on indicator " + indicator + " but there is none");
        }
        return known;
    }
}
