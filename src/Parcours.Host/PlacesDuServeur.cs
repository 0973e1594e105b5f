using Parcours.Projections.Droits;

namespace Parcours.Host;

/// <summary>
/// Ce que le service peut ouvrir de connexions, devant ce que le serveur en accorde. Sans place, il attend puis répond 503 : mieux vaut l'apprendre au démarrage
/// que le jour d'affluence.
/// </summary>
public sealed partial class PlacesDuServeur(SourcesDeDonnees sources, ILogger<PlacesDuServeur> journal)
{
    /// <summary>Avertit si le serveur n'a pas assez de places.</summary>
    public async Task ExaminerAsync(CancellationToken token)
    {
        if (await sources.PlacesDuServeurAsync(token) is var places && places < sources.AuPlus) TropPeu(places, sources.AuPlus);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "PostgreSQL n'accorde que {Places} connexions et le service peut en ouvrir {AuPlus} : relevez max_connections (docs/durcissement.md).")]
    private partial void TropPeu(int places, int auPlus);
}
