using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Parcours.Host.Reprise;
using Parcours.Host.Tests.Demonstration;
using Parcours.Projections.Droits;

namespace Parcours.Host.Tests.Rsa;

/// <summary>La vue SQL dit de chaque dossier ce que la reconstitution en dit.</summary>
[Collection(nameof(DemonstrationChargee))]
public sealed class VueDossiersRsaTests(DemonstrationChargee demonstration, HoteAvecBase hote)
{
    private readonly NpgsqlDataSource _source = demonstration.Services.GetRequiredService<SourcesDeDonnees>().Proprietaire;

    [Fact]
    public async Task Sur_la_demonstration_chaque_dossier_est_le_meme()
    {
        var attendus = await DossiersDeLaVue.ReconstituesAsync(_source, demonstration.Departement);
        Assert.True(attendus.Count > 14_000);
        Assert.Equal(attendus, await DossiersDeLaVue.LusAsync(_source, demonstration.Departement));
    }

    [Fact]
    public async Task Sur_les_bords_des_regles_chaque_dossier_est_le_meme()
    {
        var departement = hote.DepartementDe<VueDossiersRsaTests>();
        await using var histoire = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Bords())));
        var rapport = await demonstration.Services.GetRequiredService<RepriseDHistoire>()
            .ReprendreAsync(departement, histoire, rangDuJour: false, null, CancellationToken.None);
        Assert.False(rapport.EstRefusee, string.Join('\n', rapport.Refusees.Select(refus => $"{refus.Ligne} {refus.Champ} {refus.Raison}")));
        var attendus = await DossiersDeLaVue.ReconstituesAsync(_source, departement);
        Assert.Equal(8, attendus.Count);
        Assert.Equal(attendus, await DossiersDeLaVue.LusAsync(_source, departement));
    }

    [Fact]
    public async Task Chaque_colonne_est_commentee()
    {
        await using var question = _source.CreateCommand("""
            select attname::text from pg_attribute where attrelid = 'parcours.dossiers_rsa'::regclass and attnum > 0
              and coalesce(col_description(attrelid, attnum), '') = ''
            union all select 'la vue' where coalesce(obj_description('parcours.dossiers_rsa'::regclass), '') = ''
            """);
        await using var lignes = await question.ExecuteReaderAsync();
        Assert.False(await lignes.ReadAsync());
    }

    /// <summary>Ce que la démonstration ne raconte pas, ou trop rarement.</summary>
    private static IEnumerable<string> Bords()
    {
        var suite = 0;
        // Un décès ferme l'épisode avant la clôture ; ce qui suit est ignoré, l'annulation du rendez-vous comprise.
        yield return Ouvrir("p1", "2021-01-04");
        yield return Rsa("p1", "RendezVousFixe", "2021-01-10", """{"rdv":"r1","objet":"accompagnement","datePrevue":"2021-01-20"}""");
        yield return Fait("personne/p1", "p1", "PersonneDecedee", "2021-01-12", "{}");
        yield return Rsa("p1", "RendezVousAnnule", "2021-01-13", """{"rdv":"r1","initiative":"organisme"}""");
        yield return Rsa("p1", "OrientationNotifiee", "2021-01-13", """{"organisme":"CCAS","rang":"initiale"}""");
        yield return Rsa("p1", "DroitRsaClos", "2021-01-31", """{"motif":"deces"}""");
        // Clôture et décès du même jour : la clôture ferme, et un fait de ce jour compte.
        yield return Ouvrir("p2", "2021-01-04");
        yield return Rsa("p2", "DroitRsaClos", "2021-02-10", """{"motif":"emploi"}""");
        yield return Fait("personne/p2", "p2", "PersonneDecedee", "2021-02-10", "{}");
        yield return Rsa("p2", "ContratSigne", "2021-02-10", """{"nature":"CER","rang":"premier"}""");
        yield return Rsa("p2", "OrientationNotifiee", "2021-02-11", """{"organisme":"PLIE","rang":"initiale"}""");
        // L'organisme annule le premier rendez-vous, la personne le second ; un autre objet ne compte pas.
        yield return Ouvrir("p3", "2021-01-04");
        yield return Rsa("p3", "RendezVousFixe", "2021-01-05", """{"rdv":"r0","objet":"orientation","datePrevue":"2021-01-06"}""");
        yield return Rsa("p3", "RendezVousFixe", "2021-01-06", """{"rdv":"r1","objet":"accompagnement","datePrevue":"2021-01-16"}""");
        yield return Rsa("p3", "RendezVousFixe", "2021-01-07", """{"rdv":"r2","objet":"accompagnement","datePrevue":"2021-01-17"}""");
        yield return Rsa("p3", "RendezVousAnnule", "2021-01-08", """{"rdv":"r1","initiative":"organisme"}""");
        yield return Rsa("p3", "RendezVousAnnule", "2021-01-08", """{"rdv":"r2","initiative":"personne"}""");
        // Un statut d'avant l'ouverture ne dit rien du territoire ; celui d'après, si.
        yield return Rsa("p4", "StatutDroitsDevoirsModifie", "2021-01-02", """{"soumisDroitsDevoirs":true,"territoire":"TAS-MP"}""");
        yield return Ouvrir("p4", "2021-01-04", soumis: "false");
        yield return Rsa("p4", "TerritoireChange", "2021-02-01", """{"de":"TAS-CL","vers":"TAS-MALC"}""");
        yield return Rsa("p4", "StatutDroitsDevoirsModifie", "2021-03-01", """{"soumisDroitsDevoirs":true,"territoire":"TAS-MP"}""");
        yield return Rsa("p4", "StatutDroitsDevoirsModifie", "2021-04-01", """{"soumisDroitsDevoirs":false,"territoire":"TAS-CL"}""");
        // Des faits sans ouverture.
        yield return Rsa("p5", "StatutDroitsDevoirsModifie", "2021-01-02", """{"soumisDroitsDevoirs":true,"territoire":"TAS-MP"}""");
        yield return Rsa("p5", "OrientationNotifiee", "2021-01-13", """{"organisme":"CCAS","rang":"initiale"}""");
        // Corrigé, annulé, et l'annulation annulée.
        yield return Ouvrir("p6", "2021-01-04", id: "o6");
        yield return Rsa("p6", "OrientationNotifiee", "2021-01-20", """{"organisme":"CCAS","rang":"initiale"}""", "or6");
        yield return Rsa("p6", "OrientationNotifiee", "2021-01-25", """{"organisme":"PLIE","rang":"initiale"}""", "pl6");
        yield return Rsa("p6", "EvenementCorrige", "2021-02-01", """{"evenementVise":"o6","donnees":{"territoire":"TAS-MP","role":"conjoint"},"motif":"erreurSaisie"}""");
        yield return Rsa("p6", "EvenementCorrige", "2021-02-01", """{"evenementVise":"or6","dateEffet":"2021-01-30","motif":"dateRectifiee"}""");
        yield return Rsa("p6", "EvenementAnnule", "2021-02-02", """{"evenementVise":"pl6","motif":"doublon"}""", "an6");
        yield return Rsa("p6", "EvenementAnnule", "2021-02-03", """{"evenementVise":"an6","motif":"annulationErronee"}""");
        // Une clôture annoncée ne ferme rien avant sa date ; un renouvellement n'est pas un premier contrat.
        yield return Ouvrir("p7", "2021-01-04");
        yield return Rsa("p7", "ContratSigne", "2021-01-10", """{"nature":"CER","rang":"renouvellement"}""");
        yield return Rsa("p7", "ContratSigne", "2021-01-12", """{"nature":"PPAE","rang":"premier"}""");
        yield return Rsa("p7", "DroitRsaClos", "2199-01-01", """{"motif":"autre"}""");
        // Une annonce, et rien d'autre : pas encore de dossier.
        yield return Rsa("p8", "DroitRsaClos", "2199-01-01", """{"motif":"autre"}""");
        // Deux clôtures : la première par l'effet ferme, quel que soit l'ordre où on les apprend.
        yield return Ouvrir("p9", "2021-01-04");
        yield return Rsa("p9", "DroitRsaClos", "2021-03-02", """{"motif":"emploi"}""");
        yield return Rsa("p9", "DroitRsaClos", "2021-03-01", """{"motif":"ressources"}""");

        string Ouvrir(string personne, string effet, string soumis = "true", string? id = null) => Rsa(personne, "DroitRsaNotifie", effet,
            $$"""{"nature":"primo","dateOuvertureDroit":"2021-01-01","territoire":"TAS-CL","soumisDroitsDevoirs":{{soumis}}}""", id);

        string Rsa(string personne, string type, string effet, string donnees, string? id = null) =>
            Fait($"RSA/{personne}/1", personne, type, effet, donnees, id);

        string Fait(string flux, string personne, string type, string effet, string donnees, string? id = null) => $$"""
            {"id":"{{id ?? $"f{++suite}"}}","flux":"{{flux}}","personne":"{{personne}}","type":"{{type}}","dateEffet":"{{effet}}","enregistreLe":"2021-06-01","donnees":{{donnees}}}
            """;
    }
}
