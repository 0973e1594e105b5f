using System.Globalization;
using NodaTime;
using Npgsql;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;
using Parcours.Projections;

namespace Parcours.Host.Tests.Rsa;

/// <summary>Les mêmes lignes par deux chemins : la vue SQL, et le journal reconstitué.</summary>
internal static class DossiersDeLaVue
{
    private static readonly string[] _colonnes =
    [
        "ouverture_le", "ouverture_nature", "ouverture_territoire", "ouverture_role", "ouverture_soumis",
        "premiere_orientation_le", "premiere_orientation_organisme",
        "rendez_vous_de_reference_fixe_le", "rendez_vous_de_reference_prevu_le",
        "premier_contrat_le", "premier_contrat_nature",
        "derniere_orientation_le", "derniere_orientation_organisme",
        "cloture_le", "cloture_motif", "deces_le", "territoire", "nombre_de_faits",
    ];

    public static async Task<SortedDictionary<string, string>> LusAsync(NpgsqlDataSource source, string departement)
    {
        await using var question = source.CreateCommand(
            $"select personne, episode, {string.Join(", ", _colonnes)} from {Journal.Schema}.dossiers_rsa where departement = $1");
        question.Parameters.Add(new() { Value = departement });
        await using var ligne = await question.ExecuteReaderAsync();
        var lus = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (await ligne.ReadAsync())
        {
            var valeurs = new object?[_colonnes.Length];
            for (var i = 0; i < valeurs.Length; i++) valeurs[i] = await ligne.IsDBNullAsync(i + 2) ? null : ligne.GetValue(i + 2);
            lus.Add($"{ligne.GetGuid(0)}/{ligne.GetInt32(1)}", EnTexte(valeurs));
        }

        return lus;
    }

    public static async Task<SortedDictionary<string, string>> ReconstituesAsync(NpgsqlDataSource source, string departement)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var jour = new NpgsqlCommand("select (now() at time zone 'Europe/Paris')::date", connection);
        var aujourdhui = (LocalDate)(await jour.ExecuteScalarAsync())!;
        var journaux = new Dictionary<Guid, List<FaitConsigne>>();
        await foreach (var lu in LectureDuJournal.ToutAsync(connection, departement, null, CancellationToken.None))
        {
            if (!journaux.TryGetValue(lu.Personne, out var journal)) journaux[lu.Personne] = journal = [];
            journal.Add(lu.Consigne);
        }

        var reconstitues = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (personne, journal) in journaux)
        {
            var dossier = DossierPersonne.Reconstituer(journal);
            foreach (var episode in dossier.Episodes(Dispositif.Rsa))
            {
                var connus = dossier.Connus.Where(connu => connu.Fait.Episode == episode).ToList();
                var venus = connus.Count(connu => connu.Fait.DateEffet <= aujourdhui);
                if (venus > 0) reconstitues.Add($"{personne}/{episode.Rang}", Ligne(personne, episode, connus, PremierDeces(dossier), venus, aujourdhui));
            }
        }

        return reconstitues;
    }

    private static string Ligne(Guid personne, Episode episode, List<FaitConnu> connus, FaitConnu? deces, int venus, LocalDate aujourdhui)
    {
        var dossier = DossierRsa.Reconstituer(personne, episode, connus, deces, aujourdhui);
        var ouverture = dossier.Ouverture?.Fait;
        var premiere = dossier.PremiereOrientation?.Fait;
        var derniere = dossier.Orientations.Count > 0 ? dossier.Orientations[^1].Fait : null;
        var rendezVous = dossier.RendezVousDeReference?.Fait;
        var contrat = dossier.Contrats.Select(jalon => jalon.Fait).FirstOrDefault(c => c.Rang is RangContrat.Premier);
        var cloture = dossier.Fin?.Fait as DroitRsaClos;
        return EnTexte(
        [
            ouverture?.DateEffet, Code(ouverture, "nature"), ouverture?.Territoire, Code(ouverture, "role"), ouverture?.SoumisDroitsDevoirs,
            premiere?.DateEffet, Code(premiere, "organisme"),
            rendezVous?.DateEffet, rendezVous?.DatePrevue,
            contrat?.DateEffet, Code(contrat, "nature"),
            derniere?.DateEffet, Code(derniere, "organisme"),
            cloture?.DateEffet, Code(cloture, "motif"),
            deces?.Fait.DateEffet is { } jour && jour <= aujourdhui ? jour : null,
            dossier.Territoire, venus,
        ]);
    }

    private static FaitConnu? PremierDeces(DossierPersonne dossier)
    {
        var deces = dossier.Connus.Where(connu => connu.Fait is PersonneDecedee).OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre).ToList();
        return deces.Count > 0 ? deces[0] : null;
    }

    private static string? Code<T>(T? fait, string nom) where T : Fait
    {
        if (fait is null) return null;
        var champ = Forme.De<T>().Champs.Single(c => c.Nom == nom);
        return champ.Valeur(fait) is { } valeur ? champ.Texte(valeur) : null;
    }

    private static string EnTexte(IReadOnlyList<object?> valeurs) => string.Join(" | ", valeurs.Select((valeur, i) =>
        valeur is null ? "" : $"{_colonnes[i]}={string.Format(CultureInfo.InvariantCulture, valeur is LocalDate ? "{0:uuuu-MM-dd}" : "{0}", valeur)}"));
}
