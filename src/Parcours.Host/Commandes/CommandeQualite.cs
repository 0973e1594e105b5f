using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using Parcours.Host.Indicateurs;
using Parcours.Host.Qualite;
using Parcours.Projections;
using Parcours.Projections.Imports;
using Parcours.Projections.Qualite;

namespace Parcours.Host.Commandes;

/// <summary>Lit les contrôles de qualité, ou les dossiers de l'un d'eux.</summary>
public sealed class CommandeQualite : ICommande
{
    private static readonly OptionCommande _controle =
        new("--controle", "code", "les dossiers d'un seul contrôle ; par défaut, les chiffres de tous") { Choix = [.. CatalogueQualite.Embarque.Controles.Select(controle => controle.Code)] };

    private static readonly OptionCommande _import = new("--import", "travail", "les faits d'un seul import de flux, et les personnes qu'ils touchent");
    private static readonly OptionCommande _debut = new("--debut", "date", "premier jour où un cas se range ; par défaut, aucun") { Nature = Nature.Date };
    private static readonly OptionCommande _fin = new("--fin", "date", "dernier jour, inclus ; par défaut, aucun") { Nature = Nature.Date };

    public string Nom => "qualite";

    public string Resume => "Lit la qualité des données : retards, issues manquantes, ordres impossibles, doublons, codes inconnus, personnes sans orientation.";

    public IReadOnlyList<OptionCommande> Options => [OptionCommande.Departement, _controle, _import, _debut, _fin, .. DatesDeLecture.Options, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        var controle = appel.Texte(_controle) is { } code ? CatalogueQualite.Embarque.Trouver(code) : null;
        var (debut, fin) = (appel.Date(_debut), appel.Date(_fin));
        if (fin < debut) throw new RefusCommandeException("La fin de la période précède son début.");
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var (connu, observeLe) = DatesDeLecture.Lire(appel, session.Aujourdhui);
        await session.ExigerInscritAsync(departement, annulation);
        await session.AttendreLesFaitsAsync(departement, annulation);
        var import = await ImportAsync(appel.Texte(_import), session, departement, annulation);
        var demande = new DemandeDeQualite(
            departement, connu, observeLe, controle is null ? CatalogueQualite.Embarque.Controles : [controle], debut, fin, import?.Import.Travail, Page: controle is null ? null : new(RegardSurLaQualite.Entier.Voit));
        var (lue, refus) = await session.Service<LectureQualite>().LireAsync(demande, session.Aujourdhui, annulation);
        if (lue is null) throw new RefusCommandeException(refus!.Raison);
        if (!appel.Drapeau(OptionCommande.Json))
            await contexte.Sortie.WriteAsync(controle is null ? QualiteEnTexte.De(demande, lue, import) : QualiteEnTexte.Dossiers(demande, lue, import));
        else if (controle is null) await contexte.EcrireJsonAsync(json => EcritureQualite.Ecrire(json, demande, lue, import, secret: null));
        else await EcrireDossiersAsync(demande, lue, session.Service<IdentifiantsDesFaits>(), contexte, annulation);
        return CodesDeSortie.Reussite;
    }

    private static async Task<CompteRenduDImport?> ImportAsync(string? texte, SessionDeCommande session, string departement, CancellationToken annulation) =>
        texte is null ? null
        : Guid.TryParse(texte, out var travail) && await CompteRenduDImport.LireAsync(session.Service<TableDesImports>(), departement, travail, annulation) is { } lu ? lu
        : throw new RefusCommandeException($"Le département {departement} n'a pas d'import « {texte} ».");

    private static async Task EcrireDossiersAsync(DemandeDeQualite demande, QualiteLue lue, IdentifiantsDesFaits identifiants, ContexteCommande contexte, CancellationToken annulation)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, new JsonWriterOptions { Encoder = Serialisation.Options.Encoder, Indented = true }))
        {
            json.WriteStartObject();
            EcritureQualite.EcrireEntete(json, demande, lue);
            EcritureQualite.EcrireControle(json, lue.Chiffres[0].Controle);
            EcritureQualite.EcrireChiffre(json, lue.Chiffres[0], secret: null);
            json.WriteNumber("total", lue.Total);
            json.WriteStartArray("dossiers");
            await foreach (var (cas, ids) in CasAccompagnes.De(identifiants, demande.Departement, lue.Cas, annulation))
                EcritureQualite.Ecrire(json, cas, RegardSurLaQualite.Entier, ids);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        await contexte.Sortie.WriteLineAsync(Encoding.UTF8.GetString(tampon.WrittenSpan));
    }
}
