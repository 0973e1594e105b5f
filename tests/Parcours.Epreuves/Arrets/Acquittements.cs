using System.Collections.Concurrent;
using System.Text.Json;
using Parcours.Epreuves.Histoires;

namespace Parcours.Epreuves.Arrets;

/// <summary>Ce que le service a dit avoir consigné, et ce qu'on lui a envoyé.</summary>
internal sealed class Acquittements
{
    private readonly ConcurrentDictionary<string, FaitTire> _envoyes = new();
    private readonly ConcurrentDictionary<string, byte> _acquittes = new();

    public int Nombre => _acquittes.Count;

    public IReadOnlyDictionary<string, FaitTire> Envoyes => _envoyes;

    public bool EstAcquitte(string id) => _acquittes.ContainsKey(id);

    public void Envoyer(IEnumerable<FaitTire> lot)
    {
        foreach (var fait in lot) _envoyes[fait.Id] = fait;
    }

    /// <summary>Retient chaque ligne dite consignée ou déjà connue ; rend les refus, que rien ici ne justifie.</summary>
    public IEnumerable<string> Retenir(JsonElement compteRendu)
    {
        foreach (var ligne in compteRendu.GetProperty("lignes").EnumerateArray())
        {
            if (ligne.GetProperty("etat").GetString() is "refuse") yield return ligne.GetRawText();
            else _acquittes[ligne.GetProperty("id").GetString()!] = 0;
        }
    }

    public void Retenir(string id) => _acquittes[id] = 0;
}
