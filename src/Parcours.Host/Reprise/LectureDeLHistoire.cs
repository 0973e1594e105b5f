using System.Buffers;
using System.Threading.Channels;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Projections;

namespace Parcours.Host.Reprise;

/// <summary>Lit un fichier NDJSON en mémoire bornée, plusieurs blocs de lignes de front, et les rend dans l'ordre du fichier.</summary>
internal sealed class LectureDeLHistoire(Instant maintenant, bool rangDuJour, RefusDeReprise refus)
{
    private Instant _precedent = Instant.MinValue;

    /// <summary>Les faits arrivent déjà dans l'ordre où ils ont été connus : aucun tri à faire.</summary>
    public bool EstTriee { get; private set; } = true;

    /// <summary>Des personnes sont fusionnées : leurs lignes dépendent les unes des autres.</summary>
    public bool PorteDesFusions { get; private set; }

    /// <summary>Faits lus, fautifs compris.</summary>
    public long Faits { get; private set; }

    /// <summary>Le jeton qui tient la place d'un identifiant opaque jusqu'à l'intégration.</summary>
    public static Guid Jeton(string genre, string texte) => IdentifiantFait.De(genre + "/" + texte);

    public async IAsyncEnumerable<List<LignePreparee>> LireAsync(Stream fichier, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var preparations = Channel.CreateBounded<Task<PreparationDUnBloc>>(Environment.ProcessorCount);
        using var arret = CancellationTokenSource.CreateLinkedTokenSource(token);
        var ligneTropLongue = 0L;
        var decoupage = Task.Run(() => DecouperAsync(fichier, preparations.Writer, ligne => ligneTropLongue = ligne, arret.Token), CancellationToken.None);
        try
        {
            await foreach (var preparation in preparations.Reader.ReadAllAsync(token))
            {
                var bloc = await preparation;
                Retenir(bloc);
                if (bloc.Lignes.Count > 0) yield return bloc.Lignes;
            }
        }
        finally
        {
            await arret.CancelAsync();
            await decoupage;
        }
        if (ligneTropLongue > 0) refus.Ajouter(ligneTropLongue, "", "ligne de plus d'un mégaoctet : ce n'est pas un fichier de faits");
    }

    private async Task DecouperAsync(Stream fichier, ChannelWriter<Task<PreparationDUnBloc>> sortie, Action<long> tropLongue, CancellationToken token)
    {
        try
        {
            await foreach (var bloc in DecoupageEnBlocs.LireAsync(fichier, tropLongue, token))
                await sortie.WriteAsync(Task.Run(() => Preparer(bloc), CancellationToken.None), token);
            sortie.Complete();
        }
        catch (Exception e)
        {
            sortie.Complete(e);
        }
    }

    private PreparationDUnBloc Preparer(Bloc bloc)
    {
        try
        {
            return new PreparationDUnBloc(maintenant, rangDuJour).Preparer(bloc);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bloc.Tampon);
        }
    }

    private void Retenir(PreparationDUnBloc bloc)
    {
        Faits += bloc.Faits;
        refus.Ajouter(bloc.Refus);
        PorteDesFusions |= bloc.PorteDesFusions;
        if (bloc.Lignes.Count == 0) return;
        EstTriee &= bloc.EstTrie && bloc.Lignes[0].ConnuLe >= _precedent;
        _precedent = bloc.Lignes[^1].ConnuLe;
    }
}
