using Parcours.Projections.Faits;

namespace Parcours.Projections.Rsa;

/// <summary>
/// L'état courant des dossiers RSA, pour les analystes : une ligne par épisode, en SQL seul. Elle dit ce que
/// <see cref="Domain.Rsa.DossierRsa.Reconstituer"/> dit aujourd'hui ; un essai compare les deux, dossier par dossier. Des faits et
/// des dates, aucun seuil : un retard se lit dans les indicateurs.
/// </summary>
internal static class VueDossiersRsa
{
    private const string S = Journal.Schema;

    /// <summary>Nom qualifié.</summary>
    public const string Nom = S + ".dossiers_rsa";

    private const string Ordre = "order by effet, ordre";

    private static readonly (string Nom, string Expression, string Commentaire)[] Colonnes =
    [
        ("departement", "departement", "Code INSEE, clé de locataire."),
        ("personne", "personne", "Identifiant interne, tiré au sort."),
        ("episode", "episode", "Rang de l''épisode."),
        ("ouverture_le", Premier("effet", Ouverture), "Réception de la première ouverture connue ; nulle si elle n''est pas encore connue."),
        ("ouverture_nature", Premier("nature", Ouverture), "Nature de l''entrée : primo, retour, transfertEntrant."),
        ("ouverture_territoire", Premier("territoire", Ouverture), "Territoire à l''ouverture (R10)."),
        ("ouverture_role", Premier("role", Ouverture), "Place dans le foyer : demandeur, conjoint."),
        ("ouverture_soumis", Premier("soumis_droits_devoirs", Ouverture), "Soumise aux droits et devoirs à l''ouverture."),
        ("premiere_orientation_le", Premier("effet", Orientation), "Notification de la première orientation, par l''effet et non par l''enregistrement."),
        ("premiere_orientation_organisme", Premier("organisme", Orientation), "Organisme de la première orientation."),
        ("rendez_vous_de_reference_fixe_le", Premier("effet", RendezVous), "Fixation du premier rendez-vous d''accompagnement que l''organisme n''a pas annulé."),
        ("rendez_vous_de_reference_prevu_le", Premier("date_prevue", RendezVous), "Date prévue de ce rendez-vous."),
        ("premier_contrat_le", Premier("effet", Contrat), "Signature du premier contrat de rang premier, quelle que soit sa nature."),
        ("premier_contrat_nature", Premier("nature", Contrat), "Nature de ce contrat : CER, PPAE, contratEngagement."),
        ("derniere_orientation_le", Dernier("effet", Orientation), "Notification de la dernière orientation ; celle de la première s''il n''y en a qu''une."),
        ("derniere_orientation_organisme", Dernier("organisme", Orientation), "Organisme de la dernière orientation : le référent d''aujourd''hui."),
        ("cloture_le", Premier("effet", Cloture), "Clôture qui ferme l''épisode ; nulle s''il est ouvert, ou fermé par un décès antérieur."),
        ("cloture_motif", Premier("motif", Cloture), "Motif de cette clôture."),
        ("deces_le", "min(deces_le)", "Décès de la personne, même postérieur à la clôture : il ferme tout épisode encore ouvert."),
        ("territoire", Dernier("territoire_du_jour", "territoire_du_jour is not null"), "Territoire d''aujourd''hui, ou du dernier jour de l''épisode."),
        ("nombre_de_faits", "count(*)", "Faits connus de l''épisode dont l''effet est venu ; ceux que la clôture ou le décès font ignorer en sont."),
    ];

    private const string Ouverture = "type = 'DroitRsaNotifie'";
    private const string Orientation = "type = 'OrientationNotifiee'";
    private const string RendezVous = "type = 'RendezVousFixe' and objet = 'accompagnement' and not annule_par_l_organisme";
    private const string Contrat = "type = 'ContratSigne' and rang = 'premier'";
    private const string Cloture = "type = 'DroitRsaClos'";

    /// <summary>Crée ou met à jour la vue. Les fenêtres sont par épisode : une question sur un dossier ne lit que lui.</summary>
    public static string Instructions() => VueDuProduit.Creer(Nom, Question()) + $"""
        comment on view {Nom} is 'Une ligne par épisode RSA, tel que connu et observé aujourd''hui à Paris : corrections appliquées, faits annulés retirés, effets à venir non comptés, et rien de ce qui suit la clôture ou le décès (R8).';
        {string.Concat(Colonnes.Select(colonne => $"comment on column {Nom}.{colonne.Nom} is '{colonne.Commentaire}';\n"))}

        """;

    private static string Question() => $"""
        with connus as (
          select f.*, d.deces_le, min(f.effet) filter (where f.{Cloture}) over episode as clos_le
          from {S}.faits_rsa_lisible f
          left join (
            select departement, personne, min(effet) as deces_le from {S}.faits_personne_lisible
            where connu_jusqu_a is null and type = 'PersonneDecedee' and effet <= (now() at time zone 'Europe/Paris')::date
            group by departement, personne) d using (departement, personne)
          where f.connu_jusqu_a is null and f.effet <= (now() at time zone 'Europe/Paris')::date
          window episode as (partition by departement, personne, episode)),
        bornes as (
          select *, effet <= least(coalesce(clos_le, 'infinity'), coalesce(deces_le, 'infinity')) as compte from connus),
        situes as (
          select *,
            bool_or(compte and type = 'RendezVousAnnule' and initiative = 'organisme')
              over (partition by departement, personne, episode, rdv) as annule_par_l_organisme,
            case type
              when 'DroitRsaNotifie' then territoire
              when 'TerritoireChange' then vers
              when 'StatutDroitsDevoirsModifie' then case when soumis_droits_devoirs and bool_or({Ouverture})
                over (partition by departement, personne, episode {Ordre} rows unbounded preceding) then territoire end
            end as territoire_du_jour
          from bornes)
        select {string.Join(",\n  ", Colonnes.Select(colonne => $"{colonne.Expression} as {colonne.Nom}"))}
        from situes group by departement, personne, episode
        """;

    private static string Premier(string colonne, string condition) => Choisi(colonne, condition, Ordre);

    private static string Dernier(string colonne, string condition) => Choisi(colonne, condition, "order by effet desc, ordre desc");

    private static string Choisi(string colonne, string condition, string ordre) =>
        $"(array_agg({colonne} {ordre}) filter (where compte and {condition}))[1]";
}
